using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Pages;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.PdfText.Placing;
using PrintLayout.Plan.Imposition;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Files;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Writers;
using PrintLayout.Reading;

namespace PrintLayout.Production.Imposition;

/// <summary>
/// Puts pages of press files side by side on sheets (拼版): two pages of 四开 on one of 对开, or as a plan has it. Each page is a form, with
/// its content as it is. The sheets are read back by preflight before their file gets its name.
/// </summary>
public static class ImpositionRun
{
    private const string SlugRole = "body";

    // Where neither the caller nor a page names a day. The clock is never asked.
    private static readonly DateOnly NoDay = new(2000, 1, 1);

    /// <summary>Does the work.</summary>
    /// <param name="request">What is asked for.</param>
    public static ImpositionOutcome Execute(ImpositionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var sink = new DiagnosticBag();
        var sides = Sides(request, sink);
        if (sink.HasErrors || sides.IsEmpty) return Nothing(sink);
        foreach (var fault in sides.SelectMany(side => side.Faults())) sink.Report(fault);
        var pages = sides.SelectMany(side => side.Parts).Select(part => part.Page).ToImmutableArray();
        var shared = SheetCondition.Of(pages, sink);
        if (shared is null || sink.HasErrors) return Nothing(sink);
        using var library = FontOpening.Open(request.Fonts, sink, request.Limits);
        if (library is null) return Nothing(sink);
        if (library.Resolve(SlugRole) is not { } faces)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.UnknownFontRole, SourceSpan.OfFile(request.Fonts.Manifest), "no face serves the slug line",
                $"name a face for the role {SlugRole}"));
            return Nothing(sink);
        }

        var day = request.SourceDate is { } date ? DateOnly.FromDateTime(date) : pages.Max(page => page.Document.Created) ?? NoDay;
        var maker = new SheetMaker(day, request.InkLimit, shared.Condition.Identifier, faces);
        var sheets = sides.Select((side, index) => maker.Make(side, index + 1, sides.Length)).ToImmutableArray();
        return Write(request, shared, sheets, sink)
            ? new ImpositionOutcome([.. sheets.Select(sheet => sheet.Name)], shared.Words, shared.Condition.Identifier, [.. sink])
            : Nothing(sink);
    }

    private static ImpositionOutcome Nothing(DiagnosticBag sink) => new([], string.Empty, string.Empty, [.. sink]);

    private static ImmutableArray<SheetSide> Sides(ImpositionRequest request, DiagnosticBag sink)
    {
        var stock = new PageStock(request.Limits, sink);
        if (request.Plan is { } path)
        {
            var plan = ImpositionPlanReader.Read(path, sink, request.Limits);
            if (plan is null) return [];
            if (plan.Sides.IsEmpty) Report(SourceSpan.OfFile(path), "the plan has no sides", "write a side under `sides`", sink);
            return [.. plan.Sides.Select(side => Side(plan, side, stock, sink))];
        }

        var pages = request.Files.SelectMany(file => stock.Of(file, SourceSpan.OfFile(file))).ToImmutableArray();
        if (sink.HasErrors) return [];
        var pairs = SheetOrder.Pairs(request, pages.Length, sink);
        return SheetOrder.Sides(pairs, pages, request.Sheet, sink);
    }

    private static SheetSide Side(ImpositionPlan plan, PlannedSide side, PageStock stock, DiagnosticBag sink)
    {
        var parts = ImmutableArray.CreateBuilder<SheetPart>();
        foreach (var part in side.Pages)
        {
            var pages = stock.Of(part.File.Value, part.File.Span);
            if (pages.IsEmpty) continue;
            if (part.Page <= pages.Length)
            {
                parts.Add(SheetPart.At(pages[part.Page - 1], part.X, part.Y, part.Turns, part.File.Span));
                continue;
            }

            Report(
                part.File.Span,
                FormattableString.Invariant($"{part.File.Value} has {pages.Length} pages, and page {part.Page} is asked for"),
                FormattableString.Invariant($"write page: 1 to {pages.Length}"), sink);
        }

        if (side.Pages.IsEmpty) Report(side.Span, "a side of a sheet has no pages", "write its pages under `pages`, or leave it out", sink);
        var name = side.Name ?? string.Join(" + ", parts.Select(part => part.Page.Name));
        return new SheetSide(name, plan.Width, plan.Height, parts.ToImmutable());
    }

    private static void Report(SourceSpan span, string message, string hint, DiagnosticBag sink) =>
        sink.Report(Diagnostic.Error(DiagnosticCodes.ImpositionPlan, span, message, hint));

    private static bool Write(
        ImpositionRequest request, SheetCondition shared, ImmutableArray<PageDisplayList> sheets, DiagnosticBag sink)
    {
        var options = new PdfDocumentOptions
        {
            Standard = shared.Standard,
            Condition = shared.Condition,
            Written = request.SourceDate,
            Images = new PdfImageOptions(new MagickImageDecoder())
            {
                Documents = new PdfDocumentReader(),
                Inspector = new ImpositionInspector(),
            },
        };
        using var output = new MemoryStream();
        using (var file = new PressPdfFile(request.Output, options, hasPreflight: true, sink))
        {
            foreach (var sheet in sheets) file.Add(sheet);
            file.Finish(output, new StageClock());
        }

        return !sink.HasErrors && AtomicFile.TryWrite(request.Output, output.WriteTo, sink);
    }
}
