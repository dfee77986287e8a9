package org.plancheck.model.judging;

/** The colour people look at (亮灯). */
public enum Light {
    GREEN,
    YELLOW,
    RED,
    GREY,
    /** 临近: the due date is near and the target not reached. */
    BLUE,
    NONE
}
