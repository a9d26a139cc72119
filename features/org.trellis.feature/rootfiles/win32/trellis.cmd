@echo off
rem Starts the workbench. A runtime in .\jre wins, then JAVA_HOME, then javaw on the path.
setlocal
set "HERE=%~dp0"
set "JAVA=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\javaw"
if exist "%HERE%jre\bin\javaw.exe" set "JAVA=%HERE%jre\bin\javaw"
for %%f in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
:again
start "" /wait "%JAVA%" -Xms128m -Xmx1g -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Dosgi.requiredJavaVersion=21 -Djava.util.logging.config.file="%HERE%logging.properties" %TRELLIS_VMARGS% -jar "%LAUNCHER%" -showsplash none -data @noDefault %*
rem 23: restart, asked for after an update
if %ERRORLEVEL%==23 goto again
exit /b %ERRORLEVEL%
