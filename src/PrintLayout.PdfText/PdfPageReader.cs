using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using PrintLayout.Diagnostics;
using PrintLayout.Pages.Items;
using PrintLayout.PdfText.Lines;
using PrintLayout.PdfText.Marks;
using PrintLayout.Preflight.Copying;
using PrintLayout.Snapshots.Records;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics;

namespace PrintLayout.PdfText;

/// <summary>
/// Makes records of the pages of a PDF of any program. They hold the lines, found from the order of the letters, and rules, tints and
/// images. Inks are those that the file has, by its own operators, and say whether they overprint. A PDF has no stories, modules or grid,
/// so these are empty. Lengths are from the top left corner of the crop box, y down.
/// </summary>
public static class PdfPageReader
{
    private const int NestingDepth = 200;
    private const long StreamBytes = 256L << 20;
    private const int MostPages = 2_000;

    private static readonly TimeSpan LongestTime = TimeSpan.FromMinutes(5);

    /// <summary>Reads the pages of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for diagnostics.</param>
    /// <param name="sink">Receives PL7004 when it cannot be read, and PL7006 for a page whose inks cannot be told.</param>
    /// <returns>Its pages, named by their numbers from 1; empty when it cannot be read.</returns>
    public static ImmutableArray<PageRecord> Read(byte[] bytes, string file, IDiagnosticSink sink)
    {
        ImmutableArray<(PageRecord Record, bool HasInks)> pages = [];
        // PdfPig is not made for hostile files: it reads what our own reader wrote anew (PlainCopy).
        if (PlainCopy.TryWrite(bytes, StreamBytes, MostPages, out var problem) is { } copy)
        {
            ImmutableArray<(PageRecord Record, bool HasInks)>? read = null;
            var reader = new Thread(() => read = Guarded(copy, bytes)) { IsBackground = true, Name = "pdf" };
            reader.Start();
            if (!reader.Join(LongestTime)) problem = "it takes longer than five minutes";
            else if (read is null) problem = "a font or a picture of it is broken in a way that stops the reader";
            pages = problem.Length == 0 ? read!.Value : [];
        }

        if (problem.Length > 0)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.PdfUnreadable,
                SourceSpan.OfFile(file),
                $"the file cannot be read as PDF: {problem}",
                "open it in a viewer; if that shows it, save it anew from there"));
        }

        foreach (var page in pages.Where(page => !page.HasInks))
        {
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.PdfInksUnknown,
                SourceSpan.OfFile(file),
                $"the inks of page {page.Record.Name} cannot be told; its colours are compared as a screen shows them",
                "look at the plates of both files in the program of the press"));
        }

        return [.. pages.Select(page => page.Record)];
    }

    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types",
        Justification = "A broken file makes PdfPig throw exceptions of many kinds.")]
    private static ImmutableArray<(PageRecord Record, bool HasInks)>? Guarded(byte[] copy, byte[] bytes)
    {
        try
        {
            var marks = FileMarks.TryRead(bytes, StreamBytes, MostPages);
            using var document = PdfDocument.Open(copy, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = NestingDepth,
            });
            return [.. Enumerable.Range(1, document.NumberOfPages).Select(number => Record(document.GetPage(number), marks))];
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static (PageRecord Record, bool HasInks) Record(Page page, FileMarks? file)
    {
        var frame = new PageFrame(page);
        var marks = page.Number <= file?.Pages.Length ? file.Pages[page.Number - 1] : null;
        var inks = marks is null ? null : LetterInks.Of(page, marks);
        var lines = LineFinder.Find(page.Letters, frame, inks ?? (letter => PdfInk.Of(letter.FillColor)));
        var faces = lines.SelectMany(line => line.Faces.Split(" + "))
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var shapes = marks is null
            ? page.Paths.Select(path => Shape(path, frame)).OfType<ShapeRecord>()
                .Concat(page.GetImages().Select(image => Image(image, frame)))
            : MarkShapes.Of(page, marks);
        var record = new PageRecord(
            page.Number.ToString(CultureInfo.InvariantCulture),
            frame.Boxes,
            null,
            [.. faces.Select(name => new FaceRecord(name, string.Empty))],
            [],
            [],
            PageRecordMaker.Numbered(lines),
            [.. shapes])
        {
            Facts = page.Number == 1 ? file?.Facts : null,
        };
        return (record, inks is not null);
    }

    private static ShapeRecord? Shape(PdfPath path, PageFrame frame)
    {
        if (path.IsClipping || (!path.IsFilled && !path.IsStroked) || path.GetBoundingRectangle() is not { } box) return null;
        var kind = path.IsFilled ? "fill" : "frame";
        var weight = path.IsFilled ? string.Empty : FormattableString.Invariant($" at {path.LineWidth:0.###} pt");
        var ink = PdfInk.Of(path.IsFilled ? path.FillColor : path.StrokeColor);
        return new ShapeRecord(kind, ItemRole.Rule, string.Empty, frame.Rect(box), ink + weight);
    }

    private static ShapeRecord Image(IPdfImage image, PageFrame frame) => new(
        "image",
        ItemRole.Figure,
        string.Empty,
        frame.Rect(image.BoundingBox),
        Convert.ToHexStringLower(SHA256.HashData(image.RawMemory.Span)));
}
