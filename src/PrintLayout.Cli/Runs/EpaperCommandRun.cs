using System.Globalization;
using PrintLayout.Cli.Messages;
using PrintLayout.Epaper;

namespace PrintLayout.Cli.Runs;

/// <summary>Reports one run of <c>epaper</c>, and answers with the exit code.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="words">How findings are told.</param>
internal sealed class EpaperCommandRun(EpaperRequest request, TextWriter output, TextWriter messages, MessageSettings words)
{
    private readonly DiagnosticOutput _findings = new(words, output, messages);

    public int Execute()
    {
        var outcome = EpaperRun.Run(request);
        foreach (var finding in outcome.Diagnostics) _findings.Write(finding);
        if (words.Format != DiagnosticFormat.Json)
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{request.Output}: {string.Join(' ', outcome.Days)}, {outcome.Pages} pages, {outcome.Stories} stories; ")
                + string.Create(
                    CultureInfo.InvariantCulture,
                    $"files written {outcome.Written}, unchanged {outcome.Unchanged}, removed {outcome.Removed}"));
        return ExitCodes.For(outcome.Diagnostics);
    }
}
