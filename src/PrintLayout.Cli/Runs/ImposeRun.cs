using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Imposition;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Runs;

/// <summary>Reports one run of <c>impose</c>, and answers with the exit code.</summary>
internal sealed class ImposeRun(ImpositionRequest request, TextWriter output, TextWriter messages)
{
    private readonly SourceLines _sources = new();

    public int Execute()
    {
        var outcome = ImpositionRun.Execute(request);
        foreach (var finding in outcome.Diagnostics) messages.Write(DiagnosticFormatter.Full(finding, _sources.Read));
        if (!outcome.IsWritten) return Math.Max(ExitCodes.For(outcome.Diagnostics), ExitCodes.PageErrors);
        output.WriteLine(FormattableString.Invariant(
            $"{request.Output}: {outcome.Sheets.Length} sides of sheets, {outcome.Standard}, {outcome.Condition}"));
        for (var i = 0; i < outcome.Sheets.Length; i++) output.WriteLine(FormattableString.Invariant($"  {i + 1}: {outcome.Sheets[i]}"));
        return ExitCodes.For(outcome.Diagnostics);
    }
}
