using System.Text;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Signing;

namespace PrintLayout.Cli.Runs;

/// <summary>Prints the board of <c>status</c>, and answers with the exit code.</summary>
/// <param name="request">What is asked for.</param>
/// <param name="isJson">Whether the board is data.</param>
/// <param name="output">Standard output.</param>
/// <param name="messages">Standard error.</param>
/// <param name="words">How findings are told.</param>
internal sealed class StatusCommandRun(
    SignOffRequest request, bool isJson, TextWriter output, TextWriter messages, MessageSettings words)
{
    private readonly DiagnosticOutput _findings = new(words, output, messages);

    public int Execute()
    {
        var board = SignOffBoard.Of(request);
        foreach (var finding in board.Findings.Concat(board.Editions.SelectMany(edition => edition.Findings))) _findings.Write(finding);
        // Findings of pages are counted on the board, and told by check; those of records are told nowhere else.
        foreach (var page in board.Editions.SelectMany(edition => edition.Pages))
        {
            foreach (var finding in page.Findings.Where(IsOfRecords)) _findings.Write(finding, page: page.Page);
        }

        if (isJson) WriteJson(board);
        else if (words.Format != DiagnosticFormat.Json) output.Write(board.ToText());
        return ExitCodes.For(board.Diagnostics);
    }

    private static bool IsOfRecords(Diagnostic finding) =>
        finding.Code is DiagnosticCodes.SignOffUnreadable or DiagnosticCodes.RoundsCollide;

    private void WriteJson(SignOffBoard board)
    {
        using var memory = new MemoryStream();
        board.WriteJson(memory);
        output.Write(Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
    }
}
