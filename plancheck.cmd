@echo off
rem Runs plancheck on Windows: offline, with the Java in runtime\ or any Java 17 or newer on the machine.
rem This file is plain ASCII with CRLF line ends, so that it means the same in every code page.
rem No path is passed to "call" or used inside a block: a folder or file may be called anything.
setlocal DisableDelayedExpansion
set "PLANCHECK_HOME=%~dp0"
if "%PLANCHECK_HOME:~-1%"=="\" set "PLANCHECK_HOME=%PLANCHECK_HOME:~0,-1%"
set "PLANCHECK_APP=%PLANCHECK_HOME%\app"
set "PLANCHECK_CODE=70"
set "PLANCHECK_CP="
rem Files and folders dropped onto this file arrive as full paths. Then, and after a double click, the window waits.
set "PLANCHECK_DROPPED="
set "PLANCHECK_WAITS="
if not "%~1"=="" if /i "%~1"=="%~f1" set "PLANCHECK_DROPPED=1"
if defined PLANCHECK_DROPPED set "PLANCHECK_WAITS=1"
if "%~1"=="" set "PLANCHECK_WAITS=1"
if not exist "%PLANCHECK_APP%\" set "PLANCHECK_APP=%PLANCHECK_HOME%\cli\target\app"
if exist "%PLANCHECK_APP%\" goto java
echo plancheck: app folder not found beside plancheck.cmd. Unpack the whole zip and try again. 1>&2
goto done

:java
set "PLANCHECK_JAVA=%PLANCHECK_HOME%\runtime\bin\java.exe"
if exist "%PLANCHECK_JAVA%" goto found
rem An older Java must not be taken for the program: it ends with 1, which means soft findings.
set "PLANCHECK_JAVA=java"
if defined JAVA_HOME set "PLANCHECK_JAVA=%JAVA_HOME:"=%\bin\java.exe"
call :probe
if not errorlevel 1 goto found
set "PLANCHECK_JAVA=java"
call :probe
if not errorlevel 1 goto found
echo plancheck: Java 17 or newer was not found. Unpack a Java runtime into the folder "runtime" beside plancheck.cmd. 1>&2
goto done

:found
rem Quotes inside the value keep every sign in the paths harmless.
set PLANCHECK_JVM="%PLANCHECK_JAVA%" -XX:+UseSerialGC -XX:NewSize=8m -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 "-Dplancheck.home=%PLANCHECK_HOME%" -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "%PLANCHECK_APP%\*"
set "PLANCHECK_ARCHIVE=%PLANCHECK_APP%.jsa"
set "PLANCHECK_CACHE=%PLANCHECK_APP%.aot"
rem Where the folder is read-only the program starts slower, and that is all.
if not exist "%PLANCHECK_ARCHIVE%" call :archive >nul 2>nul
rem Java passes over what is missing, or was made by another Java or of other jars; an older Java over the option, too.
set "PLANCHECK_SHARED=-XX:SharedArchiveFile=%PLANCHECK_ARCHIVE%"
if exist "%PLANCHECK_CACHE%" set "PLANCHECK_SHARED=-XX:AOTCache=%PLANCHECK_CACHE%"
set PLANCHECK_RUN=%PLANCHECK_JVM% -XX:+IgnoreUnrecognizedVMOptions "%PLANCHECK_SHARED%" org.plancheck.cli.Main
rem The program writes UTF-8; a Chinese console shows GBK until told otherwise. Put back afterwards.
for /f "tokens=2 delims=:" %%c in ('chcp') do set "PLANCHECK_CP=%%c"
if defined PLANCHECK_CP set "PLANCHECK_CP=%PLANCHECK_CP: =%"
if defined PLANCHECK_CP set "PLANCHECK_CP=%PLANCHECK_CP:.=%"
chcp 65001 >nul
if defined PLANCHECK_DROPPED goto dropped
%PLANCHECK_RUN% %*
set "PLANCHECK_CODE=%ERRORLEVEL%"
goto done

:dropped
set "PLANCHECK_CODE=0"
:next
echo ==== "%~nx1"
%PLANCHECK_RUN% check "%~f1"
rem The gravest of several files counts.
if %ERRORLEVEL% gtr %PLANCHECK_CODE% set "PLANCHECK_CODE=%ERRORLEVEL%"
echo.
shift /1
if not "%~1"=="" goto next

:done
if defined PLANCHECK_WAITS pause
if defined PLANCHECK_CP chcp %PLANCHECK_CP% >nul
exit /b %PLANCHECK_CODE%

:probe
"%PLANCHECK_JAVA%" -cp "%PLANCHECK_APP%\*" org.plancheck.cli.Main --version >nul 2>nul
exit /b %ERRORLEVEL%

rem Lays out the classes that a check loads, so that Java maps them instead of reading and verifying each.
rem An empty archive says that none can be made here, or that this Java (24 or newer) keeps a cache, which holds linked
rem classes too. The only plain-ASCII input is a workbook made for the purpose.
:archive
type nul >"%PLANCHECK_ARCHIVE%"
if errorlevel 1 exit /b 0
if exist "%PLANCHECK_CACHE%" del "%PLANCHECK_CACHE%"
set "PLANCHECK_WORK=%TEMP%\plancheck-%RANDOM%%RANDOM%"
mkdir "%PLANCHECK_WORK%"
%PLANCHECK_JVM% org.plancheck.cli.Main template --plan lianyungang --unit 320722 --year 2024 -o "%PLANCHECK_WORK%\county.xlsx"
%PLANCHECK_JVM% -XX:AOTMode=record "-XX:AOTConfiguration=%PLANCHECK_WORK%\recorded" org.plancheck.cli.Main check "%PLANCHECK_WORK%\county.xlsx"
if exist "%PLANCHECK_WORK%\recorded" goto cache
%PLANCHECK_JVM% "-XX:DumpLoadedClassList=%PLANCHECK_WORK%\classes" org.plancheck.cli.Main check "%PLANCHECK_WORK%\county.xlsx"
%PLANCHECK_JVM% -Xshare:dump -XX:-UseSerialGC -XX:+UseG1GC "-XX:SharedClassListFile=%PLANCHECK_WORK%\classes" "-XX:SharedArchiveFile=%PLANCHECK_WORK%\jsa"
if exist "%PLANCHECK_WORK%\jsa" move /y "%PLANCHECK_WORK%\jsa" "%PLANCHECK_ARCHIVE%"
goto archived
:cache
%PLANCHECK_JVM% -XX:AOTMode=create "-XX:AOTConfiguration=%PLANCHECK_WORK%\recorded" "-XX:AOTCache=%PLANCHECK_WORK%\aot"
if exist "%PLANCHECK_WORK%\aot" move /y "%PLANCHECK_WORK%\aot" "%PLANCHECK_CACHE%"
:archived
rmdir /s /q "%PLANCHECK_WORK%"
exit /b 0
