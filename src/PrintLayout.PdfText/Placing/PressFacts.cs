using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Geometry;
using PrintLayout.Images.Headers;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.PdfText.Placing;

/// <summary>Reads what a press file says of itself: standard, output intent, boxes of its pages.</summary>
internal static class PressFacts
{
    /// <summary>More pages than a press file of a newspaper has.</summary>
    private const int MostPages = 256;

    private const string PdfXId = "http://www.npes.org/pdfx/ns/id/";

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fault">Why its pages cannot be placed; null on success.</param>
    public static PressDocument? Read(PdfObjects file, out ImageFault? fault)
    {
        var count = PageTreeReader.Read(file, MostPages + 1).Count;
        fault = count > MostPages
            ? new ImageFault(ImageFaultKind.TooLarge, $"has more than {MostPages} pages", "split it into files of fewer pages")
            : null;
        var pages = ImmutableArray.CreateBuilder<PressPage>();
        for (var number = 1; fault is null && number <= Math.Max(1, count); number++)
        {
            if (Page(file, number, out fault) is { } page) pages.Add(page);
        }

        if (fault is not null) return null;
        var intent = file.PressIntents.FirstOrDefault();
        return new PressDocument(pages.ToImmutable())
        {
            Standard = Standard(file),
            Condition = PdfStrings.Of(file.Entry(intent, "OutputConditionIdentifier")),
            ConditionInfo =
                PdfStrings.Of(file.Entry(intent, "OutputCondition")) ?? PdfStrings.Of(file.Entry(intent, "Info")) ?? string.Empty,
            Profile = file.Entry(intent, "DestOutputProfile") is StreamToken profile ? file.Unpack(profile)?.ToArray() : null,
            Created = Day(PdfStrings.Of(file.Entry(file.Info, "CreationDate"))),
        };
    }

    private static PressPage? Page(PdfObjects file, int number, out ImageFault? fault)
    {
        if (PlacedPage.Find(file, new DocumentPage(number, PageBox.Trim), out fault) is not { } trim) return null;
        var bleed = PlacedPage.Find(file, new DocumentPage(number, PageBox.Bleed), out _);
        if (bleed is not { HasBox: true } || !bleed.Area.Holds(trim.Area)) bleed = trim;
        var (outer, inner) = (bleed.Area, trim.Area);
        // The sides of the bleed in the axes of the page, from the one that is on the left when the page stands upright, clockwise.
        double[] sides = [inner.Left - outer.Left, outer.Top - inner.Top, outer.Right - inner.Right, inner.Bottom - outer.Bottom];
        var left = Bleed(4 - bleed.Turns);
        var top = Bleed(5 - bleed.Turns);
        var area = new PtRect(left, top, new Pt(trim.Width), new Pt(trim.Height));
        var box = ReferenceEquals(bleed, trim) ? PageBox.Trim : PageBox.Bleed;
        return new PressPage(new DocumentPage(number, box), new Pt(bleed.Width), new Pt(bleed.Height), area);

        Pt Bleed(int side) => new((int)Math.Round(Math.Max(0, sides[side % 4]) * bleed.Unit * 1000));
    }

    // X-1a stands in Info, X-4 in XMP.
    private static string? Standard(PdfObjects file)
    {
        if (PdfStrings.Of(file.Entry(file.Info, "GTS_PDFXVersion")) is { } info)
            return PdfStrings.Of(file.Entry(file.Info, "GTS_PDFXConformance")) ?? info;
        return file.Entry(file.Catalog, "Metadata") is StreamToken packed && file.Unpack(packed) is { } bytes
            ? XmpPacket.TryRead(bytes, out _)?[PdfXId, "GTS_PDFXVersion"]
            : null;
    }

    private static DateOnly? Day(string? date) =>
        date is { Length: >= 10 } && DateOnly.TryParseExact(
            date.AsSpan(2, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
