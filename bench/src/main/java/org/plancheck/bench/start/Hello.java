package org.plancheck.bench.start;

/** The floor: no program on this Java is there sooner. */
public final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
