@echo off
rem Starts Hearsay from wherever this folder lies: by the Java that came with it, else by that of JAVA_HOME, else by that of the PATH.
setlocal
set "HEARSAY_FOLDER=%~dp0"
if "%HEARSAY_FOLDER:~-1%"=="\" set "HEARSAY_FOLDER=%HEARSAY_FOLDER:~0,-1%"

set "HEARSAY_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "HEARSAY_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HEARSAY_FOLDER%\runtime\bin\java.exe" set "HEARSAY_JAVA=%HEARSAY_FOLDER%\runtime\bin\java.exe"

rem As launch.sh has it: the site gives back what memory it does not need; those that only search start fast, those that compare take the better compiler, the others want the memory, too, and the better compiler for what is hot.
set "HEARSAY_SEARCHES="
for %%c in (quotes speakers figures report show articles outlets events export remove ignore aliases completion) do if "%~1"=="%%c" set "HEARSAY_SEARCHES=yes"
set "HEARSAY_HOT=-XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=12000 -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=800000"
set "HEARSAY_COMPILER=-XX:TieredStopAtLevel=1"
for %%c in (report events) do if "%~1"=="%%c" set "HEARSAY_COMPILER=%HEARSAY_HOT%"
if defined HEARSAY_SEARCHES (
  if not exist "%LOCALAPPDATA%\hearsay\cache" mkdir "%LOCALAPPDATA%\hearsay\cache" 2>nul
  set HEARSAY_MODE=%HEARSAY_COMPILER% -XX:+UseSerialGC -Xlog:disable -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\hearsay\cache\%~1.jsa"
) else if "%~1"=="serve" (
  set HEARSAY_MODE=-XX:+UseSerialGC -Xmx3g -XX:MaxNewSize=96m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30
) else (
  set HEARSAY_MODE=-XX:+UseParallelGC -Xmx2g %HEARSAY_HOT%
)
"%HEARSAY_JAVA%" --enable-native-access=ALL-UNNAMED %HEARSAY_MODE% "-Dhearsay.home=%HEARSAY_FOLDER%" -Dhearsay.command=hearsay %HEARSAY_JAVA_OPTS% -cp "%HEARSAY_FOLDER%\hearsay.jar;%HEARSAY_FOLDER%\hearsay-opensearch.jar" org.hearsay.cli.Main %*
exit /b %ERRORLEVEL%
