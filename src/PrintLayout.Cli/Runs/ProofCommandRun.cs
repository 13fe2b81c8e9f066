using System.Globalization;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Signing;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Cli.Runs;

/// <summary>Reports one run of <c>proof</c>, and answers with the exit code.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="words">How findings are told.</param>
internal sealed class ProofCommandRun(ProofRequest request, TextWriter output, TextWriter messages, MessageSettings words)
{
    private readonly DiagnosticOutput _findings = new(words, output, messages);

    public int Execute()
    {
        var outcome = ProofRun.Run(request, Tell);
        foreach (var finding in outcome.Findings) _findings.Write(finding);
        return ExitCodes.For(outcome.Diagnostics);
    }

    private void Tell(ProofedPage page)
    {
        foreach (var finding in page.Findings) _findings.Write(finding, page.Edition, page.Page);
        if (words.Format == DiagnosticFormat.Json) return;
        output.WriteLine($"{page.Page}: {Status(page)}");
        for (var i = 0; i < page.Changes.Length && page.Status == ProofStatus.Written; i++)
            ChangeLines.Write(output, page.Changes[i], i + 1);
        foreach (var file in page.Files) output.WriteLine($"  {file}");
    }

    private static string Status(ProofedPage page) => page.Status switch
    {
        ProofStatus.Written when page.Before == 0 => string.Create(
            CultureInfo.InvariantCulture, $"round {page.Round}, {PageDigest.ShortOf(page.Digest)}, the first"),
        ProofStatus.Written => string.Create(
            CultureInfo.InvariantCulture,
            $"round {page.Round}, {PageDigest.ShortOf(page.Digest)}, {Counted.Of(page.Changes.Length, "change")} since ")
            + string.Create(CultureInfo.InvariantCulture, $"round {page.Before}"),
        ProofStatus.Unchanged => string.Create(
            CultureInfo.InvariantCulture,
            $"unchanged since round {page.Round}, {PageDigest.ShortOf(page.Digest)}; no new round (--all makes one)"),
        _ => "no proof",
    };
}
