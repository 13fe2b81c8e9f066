using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using PrintLayout.Diagnostics;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Standards;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;

namespace PrintLayout.Production.Writers;

/// <summary>
/// Judges pages of PDF files that are placed, such as advertisements, before they go into a press file. What would make the press file
/// fail is told here with the name of the PDF. Warnings about marks are left to the preflight of the press file, which sees them at
/// their size on the page.
/// </summary>
/// <param name="hasPreflight">Whether they are held against the standard.</param>
internal sealed class DocumentInspector(bool hasPreflight) : IDocumentInspector
{
    private static readonly PreflightLimits Limits = new() { Time = TimeSpan.FromSeconds(60), FindingsPerRuleAndPage = 1_000 };

    // A page goes into the file of its page and into that of the edition.
    private readonly ConcurrentDictionary<
        (string Sha256, int Page, PdfStandard Standard, int InkLimit), Lazy<ImmutableArray<PreflightFinding>>> _found = new();

    /// <inheritdoc/>
    public void Inspect(DocumentArrival arrival, IDiagnosticSink sink)
    {
        if (hasPreflight) Preflight(arrival, sink);
        var form = arrival.Form;
        var (path, source) = (arrival.Item.Image.Path, arrival.Item.Source);
        var page = arrival.Item.Image.Page!.Value;
        if (!form.HasBox)
        {
            Tell(DiagnosticSeverity.Info, DiagnosticCodes.DocumentBoxMissing,
                $"{path} has no {page.Box.ToString().ToLowerInvariant()} box; its crop box is placed",
                "ask for a file with its boxes, or write which box is meant (box: crop)");
        }

        if (form.HiddenLayers.Length > 0)
        {
            Tell(DiagnosticSeverity.Error, DiagnosticCodes.DocumentLayers,
                $"{path} hides the layers {string.Join(", ", form.HiddenLayers)}, which would be printed",
                "ask for a file that has only what is printed");
        }
        else if (form.Layers.Length > 0)
        {
            Tell(DiagnosticSeverity.Warning, DiagnosticCodes.DocumentLayers,
                $"{path} has the layers {string.Join(", ", form.Layers)}; all of them are printed", "see whether that is meant");
        }

        if (form.Annotations > 0)
        {
            Tell(DiagnosticSeverity.Warning, DiagnosticCodes.DocumentAnnotations,
                FormattableString.Invariant($"{path} has {form.Annotations} annotations on page {page.Number}, which are not printed"),
                "ask for a file in which they are part of the page, if they are meant to be seen");
        }

        if (form.Condition is { } made && arrival.Condition is { } own && made != own)
        {
            Tell(DiagnosticSeverity.Warning, DiagnosticCodes.DocumentCondition,
                $"{path} was made for the output condition {made}; the page is printed by {own}",
                "its inks are printed as they are: ask for a file for this press, or see a proof");
        }

        foreach (var ink in form.Spots.Except(arrival.Spots, StringComparer.Ordinal))
        {
            Tell(DiagnosticSeverity.Warning, DiagnosticCodes.DocumentSpot,
                $"{path} has the spot ink {ink}, which nothing else on its page has; it asks for a plate of its own",
                "see whether the press runs it, or ask for a file in process inks");
        }

        void Tell(DiagnosticSeverity severity, string code, string message, string hint) =>
            sink.Report(new Diagnostic(code, severity, source, message, [hint]));
    }

    // Each rule once, with the number of its findings: an advertiser's file has one cause for many.
    private void Preflight(DocumentArrival arrival, IDiagnosticSink sink)
    {
        var image = arrival.Item.Image;
        var findings = _found.GetOrAdd(
            (image.Sha256, image.Page!.Value.Number, arrival.Standard, arrival.InkLimit),
            _ => new Lazy<ImmutableArray<PreflightFinding>>(() => Check(arrival))).Value;
        foreach (var rule in findings.GroupBy(finding => finding.Rule.Code))
        {
            var told = PreflightDiagnostics.Of(rule.First(), image.Path, arrival.Item.Source);
            var more = rule.Count() - 1;
            sink.Report(more == 0 ? told : told with
            {
                Message = string.Create(CultureInfo.InvariantCulture, $"{told.Message} (and {more} more)"),
            });
        }
    }

    private static ImmutableArray<PreflightFinding> Check(DocumentArrival arrival)
    {
        var held = new PreflightOptions(PreflightDiagnostics.ProfileOf(arrival.Standard))
        {
            InkLimit = arrival.InkLimit / 10,
            Limits = Limits,
            Page = arrival.Item.Image.Page!.Value.Number,
        };
        return
        [
            .. PdfPreflight.Check(BytesOf(arrival.Data), held).Findings
                .Where(finding => finding.Severity == DiagnosticSeverity.Error && IsOfThePage(finding.Rule.Code)),
        ];
    }

    // A file of hundreds of megabytes is not copied when the array that holds it is at hand.
    private static byte[] BytesOf(ReadOnlyMemory<byte> data) =>
        MemoryMarshal.TryGetArray(data, out var part) && part.Offset == 0 && part.Count == part.Array!.Length
            ? part.Array
            : data.ToArray();

    // Its header, metadata, output intent and boxes stay behind, and so do actions, forms and files in it.
    private static bool IsOfThePage(string code) =>
        code is "PL6001" or "PL6006" or "PL6007" || string.CompareOrdinal(code, "PL6314") >= 0;
}
