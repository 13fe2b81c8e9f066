using System.Diagnostics;
using System.Text;

namespace PrintLayout.Tests.Pdf;

/// <summary>
/// Runs another program over a PDF file: an oracle that does not share our mistakes. On a machine that has only the .NET SDK
/// the test is skipped and says what to install; under CI a missing program is a failure.
/// </summary>
internal static class OutsideTool
{
    // Said by Debian's build of MuPDF about itself, whatever the file.
    private const string MuPdfWithoutIcc = "warning: ICC support is not available\n";

    // LittleCMS greets on standard error.
    private static readonly string[] Banners = ["LittleCMS ColorSpace conversion calculator", "Copyright (c) 1998-"];

    /// <summary>Runs a tool; <c>{}</c> in its arguments stands for the file.</summary>
    /// <returns>What it printed, after it ended well and without complaint.</returns>
    public static string Run(byte[] pdf, string tool, params string[] arguments) => RunOn(pdf, ".pdf", null, tool, arguments);

    /// <summary>Runs a tool over a file of any kind, with something to read on its standard input.</summary>
    public static string RunOn(byte[] file, string ending, string? input, string tool, params string[] arguments)
    {
        Require(tool);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ending);
        File.WriteAllBytes(path, file);
        try
        {
            var start = new ProcessStartInfo(tool, arguments.Select(a => a.Replace("{}", path, StringComparison.Ordinal)))
            {
                RedirectStandardInput = input is not null,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            };
            using var process = Process.Start(start)!;
            if (input is not null)
            {
                process.StandardInput.Write(input);
                process.StandardInput.Close();
            }

            var complaints = process.StandardError.ReadToEndAsync();
            var answer = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"{tool} ended with {process.ExitCode}: {answer}{complaints.Result}");
            var lines = complaints.Result.Replace(MuPdfWithoutIcc, string.Empty, StringComparison.Ordinal).Split('\n')
                .Where(line => !Array.Exists(Banners, banner => line.StartsWith(banner, StringComparison.Ordinal)));
            Assert.Equal(string.Empty, string.Join('\n', lines).Trim());
            return answer;
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Skips the test when a program is not installed, unless this is CI.</summary>
    /// <param name="tool">Name of the program.</param>
    public static void Require(string tool)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        if (folders.Any(folder => File.Exists(Path.Combine(folder, tool)))) return;
        Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", $"{tool} is not installed; .ci/run installs it");
        Assert.Fail($"{tool} is not installed");
    }

    /// <summary>Text as poppler reads it, without white space.</summary>
    public static string PopplerText(byte[] pdf) => Solid(Run(pdf, "pdftotext", "-raw", "-enc", "UTF-8", "{}", "-"));

    /// <summary>Text as MuPDF reads it, without white space.</summary>
    public static string MuPdfText(byte[] pdf) => Solid(Run(pdf, "mutool", "draw", "-q", "-F", "txt", "{}"));

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\f'));
}
