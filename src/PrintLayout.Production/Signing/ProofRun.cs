using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Production.Signing;

/// <summary>Writes proofs (大样) of pages and records their rounds.</summary>
public static class ProofRun
{
    /// <summary>Writes proofs. User input never throws: what is wrong with it is among the findings.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="told">Receives each page when it is done; null for nobody.</param>
    public static ProofOutcome Run(ProofRequest request, Action<ProofedPage>? told = null)
    {
        request.Pages.Check();
        var sink = new DiagnosticBag();
        var inputs = request.Pages.Inputs;
        if (OutputPattern.TryParse(request.Output, InputFinder.AreMany(inputs), out var problem) is not { } pattern)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.CannotWrite, SourceSpan.OfFile(request.Output), problem!, "name a folder, or a path with the known parts"));
            return new ProofOutcome([], [.. sink]);
        }

        using var files = new ProofFiles(request.Ppi, request.SourceDate);
        var pages = ImmutableArray.CreateBuilder<ProofedPage>();
        foreach (var input in InputFinder.Find(inputs, sink))
        {
            using var edition = EditionPages.Open(input.Path, request.Pages);
            foreach (var finding in edition.Findings) sink.Report(finding);
            if (edition.Fonts is null) continue;
            var folder = SignOffFolder.Of(input.Path);
            foreach (var page in edition.Pages)
            {
                var proofed = new PageProof(request, edition, folder, files).Make(
                    page, round => PathOf(pattern, input, edition, page.Name, round), input.Path);
                pages.Add(proofed);
                told?.Invoke(proofed);
            }
        }

        if (pages.Count == 0 && !sink.HasErrors) sink.Report(NoPage());
        return new ProofOutcome(pages.ToImmutable(), [.. sink]);
    }

    /// <summary>The finding that no page was named.</summary>
    internal static Diagnostic NoPage() => Diagnostic.Error(
        DiagnosticCodes.NoEdition, SourceSpan.None, "no edition has a page of that name", "name pages as the edition file does");

    // The round stands in the name, so that no proof takes the place of an earlier one.
    private static string PathOf(OutputPattern pattern, EditionInput input, EditionPages edition, string page, int round)
    {
        const string Ending = "pdf";
        var path = pattern.PathOf(input, edition.Edition!, page, Ending);
        return FormattableString.Invariant($"{path[..^(Ending.Length + 1)]}-r{round}");
    }
}
