using PrintLayout.Cli.Messages;
using PrintLayout.Production.Signing;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Cli.Runs;

/// <summary>Reports one run of <c>sign</c>, and answers with the exit code.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="words">How findings are told.</param>
internal sealed class SignCommandRun(SignRequest request, TextWriter output, TextWriter messages, MessageSettings words)
{
    private readonly DiagnosticOutput _findings = new(words, output, messages);

    public int Execute()
    {
        var outcome = SignRun.Run(request);
        foreach (var finding in outcome.Findings) _findings.Write(finding);
        foreach (var page in outcome.Pages)
        {
            foreach (var finding in page.Findings) _findings.Write(finding, request.Pages.Inputs[0], page.Page);
            if (words.Format != DiagnosticFormat.Json) output.WriteLine($"{page.Page}: {Status(page)}");
        }

        return ExitCodes.For(outcome.Diagnostics);
    }

    private string Status(SignedPage page)
    {
        var (name, digest) = (request.Pages.By, PageDigest.ShortOf(page.Digest));
        return page.Status switch
        {
            SignStatus.Recorded => $"{digest} signed by {name}",
            SignStatus.AlreadySigned => $"{digest} is signed by {name} already",
            SignStatus.Withdrawn => $"the signature of {name} for {digest} is withdrawn",
            _ => "nothing recorded",
        };
    }
}
