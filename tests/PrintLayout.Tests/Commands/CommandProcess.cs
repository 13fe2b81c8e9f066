using System.Diagnostics;
using System.Text;

namespace PrintLayout.Tests.Commands;

/// <summary>Runs the command as a process of its own, in one of the forms in which people get it.</summary>
internal static class CommandProcess
{
    private const string HowToPublish = "dotnet publish src/PrintLayout.Cli -p:PublishProfile=native";

    private static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>The native executable that <c>dotnet publish src/PrintLayout.Cli -p:PublishProfile=native</c> makes.</summary>
    public static string Native { get; } = Path.Combine(TestPaths.Root, "artifacts", "native", "printlayout");

    /// <summary>The folder that <c>dotnet pack src/PrintLayout.Cli -o artifacts/tool</c> fills.</summary>
    public static string ToolPackages { get; } = Path.Combine(TestPaths.Root, "artifacts", "tool");

    // The command as the tests were built with it.
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "PrintLayout.Cli.dll");

    /// <summary>
    /// Skips the test when the native executable is missing or older than the library, unless this is CI, which has just made it.
    /// </summary>
    public static void RequireNative()
    {
        Require(File.Exists(Native), $"there is no native executable: {HowToPublish}");
        Assert.SkipWhen(
            !IsCi && File.GetLastWriteTimeUtc(Native) < File.GetLastWriteTimeUtc(Path.Combine(AppContext.BaseDirectory, "PrintLayout.dll")),
            $"the native executable is older than the library: {HowToPublish}");
    }

    /// <summary>Skips the test when there is no tool package, unless this is CI.</summary>
    public static void RequireToolPackage() => Require(
        Directory.Exists(ToolPackages) && Directory.GetFiles(ToolPackages, "PrintLayout.Cli.*.nupkg").Length > 0,
        "there is no tool package: dotnet pack src/PrintLayout.Cli -c Release -o artifacts/tool");

    /// <summary>Runs the build that the runtime compiles while it runs.</summary>
    public static (int Code, string Output, string Messages) JustInTime(string folder, params string[] arguments) =>
        Run("dotnet", folder, [Assembly, .. arguments]);

    /// <summary>Runs a program and waits for its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">Its arguments.</param>
    public static (int Code, string Output, string Messages) Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var messages = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, messages.Result);
    }

    private static void Require(bool isThere, string otherwise)
    {
        if (isThere) return;
        Assert.SkipWhen(!IsCi, otherwise);
        Assert.Fail(otherwise);
    }
}
