using System.Diagnostics;

namespace PrintLayout.Tests.Batch;

/// <summary>The command as a process of its own, to be killed, stopped, or run beside others.</summary>
internal static class CommandLine
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "PrintLayout.Cli.dll");

    // A shell that starts a job in the background has it ignore SIGINT, nohup has it ignore SIGHUP, and children inherit both: the command
    // rightly ignores them too, then. The env of coreutils 8.31 starts a program with the signals as they are in a terminal, in the same
    // process. Where it has no such option, children are started as the tests were.
    private static readonly Lazy<bool> EnvResetsSignals = new(() =>
    {
        if (OperatingSystem.IsWindows()) return false;
        using var trial = Start("env", [], ["--default-signal", "true"]);
        trial.WaitForExit();
        return trial.ExitCode == 0;
    });

    /// <summary>Starts the command.</summary>
    public static Process Start(params string[] arguments) => StartProgram("dotnet", [], [Assembly, .. arguments]);

    /// <summary>Starts a program with variables of its own, and with no signal ignored, however the tests were started.</summary>
    public static Process StartProgram(string program, IEnumerable<(string Name, string Value)> variables, IEnumerable<string> arguments) =>
        EnvResetsSignals.Value
            ? Start("env", variables, ["--default-signal", program, .. arguments])
            : Start(program, variables, arguments);

    /// <summary>A program that runs this build of the command, for scripts that call it by name.</summary>
    public static string Wrapper(string folder)
    {
        var path = Path.Combine(folder, "printlayout");
        File.WriteAllText(path, $"#!/bin/sh\nexec dotnet '{Assembly}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private static Process Start(string program, IEnumerable<(string Name, string Value)> variables, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
