@echo off
rem Runs plancheck on Windows: offline, with the Java in runtime\ or any Java 17 or newer on the machine.
rem This file is plain ASCII with CRLF line ends, so that it means the same in every code page.
setlocal DisableDelayedExpansion
set "PLANCHECK_HOME=%~dp0"
if "%PLANCHECK_HOME:~-1%"=="\" set "PLANCHECK_HOME=%PLANCHECK_HOME:~0,-1%"
set "PLANCHECK_APP=%PLANCHECK_HOME%\app"
if not exist "%PLANCHECK_APP%\" set "PLANCHECK_APP=%PLANCHECK_HOME%\cli\target\app"
if not exist "%PLANCHECK_APP%\" (
  echo plancheck: app folder not found beside plancheck.cmd. Unpack the whole zip and try again. 1>&2
  exit /b 70
)
set "PLANCHECK_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PLANCHECK_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%PLANCHECK_HOME%\runtime\bin\java.exe" set "PLANCHECK_JAVA=%PLANCHECK_HOME%\runtime\bin\java.exe"
"%PLANCHECK_JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo plancheck: Java 17 or newer was not found. Unpack a Java runtime into the folder "runtime" beside plancheck.cmd. 1>&2
  if "%~2"=="" pause
  exit /b 70
)
rem The program writes UTF-8; a Chinese console shows GBK until told otherwise. Put back afterwards.
set "PLANCHECK_CP="
for /f "tokens=2 delims=:" %%c in ('chcp') do set "PLANCHECK_CP=%%c"
set "PLANCHECK_CP=%PLANCHECK_CP: =%"
set "PLANCHECK_CP=%PLANCHECK_CP:.=%"
chcp 65001 >nul
rem A file or folder dropped onto this file arrives as the only argument: check it, and wait so that it can be read.
set "PLANCHECK_DROPPED="
if not "%~1"=="" if "%~2"=="" if exist "%~f1" set "PLANCHECK_DROPPED=1"
if defined PLANCHECK_DROPPED goto dropped
"%PLANCHECK_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 "-Dplancheck.home=%PLANCHECK_HOME%" -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "%PLANCHECK_APP%\*" org.plancheck.cli.Main %*
set "PLANCHECK_CODE=%ERRORLEVEL%"
goto done
:dropped
"%PLANCHECK_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 "-Dplancheck.home=%PLANCHECK_HOME%" -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "%PLANCHECK_APP%\*" org.plancheck.cli.Main check "%~f1"
set "PLANCHECK_CODE=%ERRORLEVEL%"
echo.
pause
:done
if defined PLANCHECK_CP chcp %PLANCHECK_CP% >nul
exit /b %PLANCHECK_CODE%
