using System.Text;
using PrintLayout.Cli.Messages;
using PrintLayout.Production.Makeup;

namespace PrintLayout.Cli.Runs;

/// <summary>Reports one run of <c>makeup</c>, and answers with the exit code.</summary>
/// <param name="settings">What is asked for.</param>
/// <param name="asJson">Whether JSON goes to standard output in place of text.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="words">How findings are written.</param>
/// <param name="execute">Does the work; the library's own unless given.</param>
internal sealed class MakeupCommandRun(
    MakeupSettings settings, bool asJson, Stream output, TextWriter messages, MessageSettings words,
    Func<MakeupSettings, MakeupOutcome>? execute = null)
{
    /// <summary>Does the work.</summary>
    /// <returns>The exit code.</returns>
    public int Execute()
    {
        using var outcome = execute is null ? MakeupRun.Execute(settings) : execute(settings);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        // Findings as JSON lines are data too, but one stream cannot hold both.
        var findings = new DiagnosticOutput(words, asJson ? messages : text, messages);
        foreach (var finding in outcome.Findings) findings.Write(finding, settings.Edition);
        foreach (var page in outcome.Pages)
        {
            foreach (var finding in page.Diagnostics) findings.Write(finding, settings.Edition, page.Name);
        }

        if (outcome.IsStopped) return ExitCodes.Stopped;
        if (asJson) MakeupJson.Write(output, settings.Edition, outcome);
        else if (!words.Quiet)
        {
            foreach (var page in outcome.Pages) Tell(words.Format == DiagnosticFormat.Json ? messages : text, page);
        }

        return ExitCodes.For(outcome.Diagnostics);
    }

    private static void Tell(TextWriter text, MakeupPage page)
    {
        foreach (var (index, alternative) in page.Alternatives.Index())
        {
            text.WriteLine(FormattableString.Invariant($"{page.Name} {index + 1}: cost {alternative.Cost}, {alternative.Structure}"));
            foreach (var (place, reason) in alternative.Reasons.Index())
            {
                if (place < alternative.Layout.Modules.Length)
                    text.WriteLine($"  {reason}");
            }
        }

        foreach (var file in page.Files) text.WriteLine($"wrote {file}");
    }
}
