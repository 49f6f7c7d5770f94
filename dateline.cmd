@echo off
rem Starts Dateline on Windows, as the file "dateline" does elsewhere; that file says what is kept where.
rem
rem   dateline build
rem
rem In a clone of the repository it builds target\dateline.jar with Maven when that is missing or older
rem than its sources. In a release this file is bin\dateline.cmd and the program is lib\dateline.jar.
rem Exit code 3: there is no usable Java, no Maven, or the program does not compile.
setlocal EnableExtensions DisableDelayedExpansion

set "always=-XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Dpicocli.converters.excludes=java.+"
set "jvm=-Xms102m -Xmn27m -XX:SurvivorRatio=62 -XX:MaxTenuringThreshold=0 -XX:MinHeapFreeRatio=25 -XX:TieredStopAtLevel=1 %always%"

set "root=%~dp0"
set "root=%root:~0,-1%"
set "sources="
set "program=-"
if exist "%root%\pom.xml" goto clone

for %%d in ("%root%\..") do set "installed=%%~fd"
set "jar=%installed%\lib\dateline.jar"
if not exist "%jar%" goto no_program
for /f "usebackq" %%d in ("%installed%\lib\dateline.sha256") do set "program=%%d"
set "launch=%installed%\lib\launch"
set "demo=%installed%\demo"
set "java=%installed%\runtime\bin\java.exe"
set "archive=%installed%\lib\dateline.aot"
if not exist "%java%" goto other_java
if not exist "%archive%" goto archive
rem Java takes the archive only if the jar has the time that it had then. What unpacks a zip sets the
rem time as if it were one of the local zone, so it is put right at the first start.
if exist "%launch%\time-is-right" goto start
call :is_writable
if errorlevel 1 goto start
powershell -NoProfile -NonInteractive -Command ^
  "(Get-Item $env:jar).LastWriteTimeUtc = [DateTimeOffset]::Parse((Get-Content ($env:installed + '\lib\dateline.time'))).UtcDateTime"
if not errorlevel 1 type nul >"%launch%\time-is-right"
goto start

:no_program
>&2 echo dateline: there is no program at %jar%
exit /b 3

:other_java
call :find_java
if errorlevel 1 exit /b 3
goto archive

:clone
set "sources=%root%"
set "jar=%root%\target\dateline.jar"
set "launch=%root%\target\launch"
set "demo=%root%"
call :find_java
if errorlevel 1 exit /b 3
call :is_built
if errorlevel 1 call :compile
if errorlevel 1 exit /b 3

:archive
rem In a clone the program has no digest, and each build of it removes the archives.
call :is_trained
if not errorlevel 1 goto start
call :ask_java
if errorlevel 1 exit /b 3
call :is_writable
if not errorlevel 1 goto train
set "launch=%LOCALAPPDATA%\dateline\%program:~0,12%"
if "%LOCALAPPDATA%"=="" goto start_without
call :is_trained
if not errorlevel 1 goto start
call :is_writable
if errorlevel 1 goto start_without
:train
call :train
goto start

:start_without
set "archive="
:start
rem The preview runs for hours, so it is worth the second compiler's while.
call :look_for_serve %*
if "%archive:~-4%"==".aot" set jvm=%jvm% "-XX:AOTCache=%archive%"
if "%archive:~-4%"==".jsa" set jvm=%jvm% "-XX:SharedArchiveFile=%archive%"
rem The program prints UTF-8. The code page is that of the whole window, so it is put back.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul 2>&1
"%java%" %jvm% -cp "%jar%" dev.dateline.Main %*
set "code=%ERRORLEVEL%"
if defined page chcp %page% >nul 2>&1
exit /b %code%

:look_for_serve
if "%~1"=="" exit /b 0
if "%~1"=="serve" set "jvm=%always%"
shift
goto look_for_serve

rem Sets java.
:find_java
set "java="
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  for %%d in (java.exe) do set "java=%%~$PATH:d"
)
if not defined java (
  >&2 echo dateline: no Java found; install a JDK, 17 or newer, or set JAVA_HOME
  exit /b 3
)
if exist "%java%" exit /b 0
>&2 echo dateline: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it
exit /b 3

rem Sets version and home by asking Java itself.
:ask_java
set "home="
set "version="
set "number=0"
set "said=%TEMP%\dateline-java-%RANDOM%.txt"
"%java%" -XshowSettings:properties -version >"%said%" 2>&1
for /f "usebackq tokens=1,* delims== " %%a in ("%said%") do (
  if "%%a"=="java.home" set "home=%%b"
  if "%%a"=="java.specification.version" set "version=%%b"
)
del "%said%" >nul 2>&1
for /f "delims=." %%v in ("%version%") do set "number=%%v"
if %number% GEQ 17 exit /b 0
>&2 echo dateline: Java 17 or newer is needed, but %java% is Java %version%
exit /b 3

rem Whether the jar holds what the sources say.
:is_built
if not exist "%jar%" exit /b 1
powershell -NoProfile -NonInteractive -Command ^
  "$jar = (Get-Item $env:jar).LastWriteTimeUtc; $all = 'pom.xml', 'src\main', 'templates', '.github\workflows' | ForEach-Object { Get-ChildItem -Recurse -Force (Join-Path $env:sources $_) }; if ($all | Where-Object { $_.LastWriteTimeUtc -gt $jar }) { exit 1 }"
exit /b %ERRORLEVEL%

:compile
call :ask_java
if errorlevel 1 exit /b 3
where mvn >nul 2>&1
if errorlevel 1 goto no_maven
if not exist "%home%\bin\javac.exe" goto no_compiler
>&2 echo dateline: building the program (once, and after a change to it) ...
if exist "%root%\target\quick-classes" rmdir /s /q "%root%\target\quick-classes"
if exist "%launch%" rmdir /s /q "%launch%"
setlocal
set "JAVA_HOME=%home%"
pushd "%root%"
call mvn -q -B -ntp -Dstyle.color=never -DskipTests package 1>&2
set "built=%ERRORLEVEL%"
popd
endlocal & set "built=%built%"
if not "%built%"=="0" goto not_built
rem A build that changes nothing leaves the jar alone, so its time is renewed.
pushd "%root%\target"
copy /b dateline.jar+,, >nul 2>&1
popd
exit /b 0

:no_maven
>&2 echo dateline: Maven builds the program on first use and after a change, but there is no mvn on PATH
exit /b 3

:no_compiler
>&2 echo dateline: building needs a JDK, but there is no compiler in %home%
exit /b 3

:not_built
>&2 echo dateline: the program could not be built; see the messages above
exit /b 3

rem Whether there is an archive for this Java and this program. Sets archive.
:is_trained
set "archive="
if not exist "%launch%\java.txt" exit /b 1
set "found="
for /f "usebackq tokens=1,2,* delims=|" %%a in ("%launch%\java.txt") do (
  if "%%a"=="%program%" if "%%c"=="%java%" set "found=%%b"
)
if not defined found exit /b 1
if "%found%"=="-" exit /b 0
set "archive=%launch%\%found%"
if exist "%archive%" exit /b 0
exit /b 1

:is_writable
if not exist "%launch%" mkdir "%launch%" >nul 2>&1
copy /y nul "%launch%\lock" >nul 2>&1
exit /b %ERRORLEVEL%

rem Builds the demo digest twice in a temporary folder and keeps what the second run loads.
:train
>&2 echo dateline: making it start faster (once for each Java) ...
set "work=%TEMP%\dateline-%RANDOM%%RANDOM%"
mkdir "%work%"
xcopy /e /i /q "%demo%\content" "%work%\content" >nul
if exist "%demo%\templates" xcopy /e /i /q "%demo%\templates" "%work%\templates" >nul
"%java%" %jvm% -cp "%jar%" dev.dateline.Main -C "%work%" build >nul 2>&1
if exist "%work%\site" rmdir /s /q "%work%\site"
set "name=-"
if %number% GEQ 25 (
  set "name=java-%version%.aot"
  "%java%" %jvm% "-XX:AOTCacheOutput=%work%\archive" -cp "%jar%" dev.dateline.Main -C "%work%" build >nul 2>&1
) else (
  set "name=java-%version%.jsa"
  "%java%" %jvm% -Xshare:off "-XX:DumpLoadedClassList=%work%\classes" -cp "%jar%" dev.dateline.Main -C "%work%" build >nul 2>&1
  "%java%" -Xshare:dump -XX:+UseG1GC "-XX:SharedClassListFile=%work%\classes" "-XX:SharedArchiveFile=%work%\archive" -cp "%jar%" >nul 2>&1
)
if exist "%work%\archive" (move /y "%work%\archive" "%launch%\%name%" >nul) else (set "name=-")
rmdir /s /q "%work%"
>"%launch%\java.txt" echo %program%^|%name%^|%java%
set "archive="
if not "%name%"=="-" set "archive=%launch%\%name%"
exit /b 0
