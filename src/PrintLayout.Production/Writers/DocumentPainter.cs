using System.Collections.Concurrent;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.PdfText.Placing;
using PrintLayout.Production.Comparison;

namespace PrintLayout.Production.Writers;

/// <summary>
/// Draws placed pages of PDF files for proofs by pdftoppm or mutool, where one is installed. It gives the program a file that holds the
/// page alone, so its box and turn are those of the press file.
/// </summary>
/// <param name="decoder">Decodes nothing here, but a writer of PDF asks for one.</param>
internal sealed class DocumentPainter(IImageDecoder decoder) : IDocumentPainter
{
    private const int Ppi = 150;

    // A broadsheet has some 2300 by 3200 pixels at this resolution.
    private const int MostPixels = 5_000;

    // Of all pictures together, in bytes: a broadsheet has some 20 MB, a small advertisement half of one. What is beyond it is drawn again
    // for each file of proofs. That a page cannot be drawn is always kept.
    private const long MostKept = 160L << 20;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, DecodedImage?> _drawn = new(StringComparer.Ordinal);
    private long _kept;

    /// <inheritdoc/>
    public DecodedImage? Paint(ImageFile file)
    {
        // One file is drawn for PNG, for SVG, and on several pages.
        if (_drawn.TryGetValue(file.Identity, out var known)) return known;
        var drawn = Draw(file);
        if (drawn is null || Interlocked.Add(ref _kept, drawn.Samples.Length) <= MostKept) _drawn.TryAdd(file.Identity, drawn);
        return drawn;
    }

    private DecodedImage? Draw(ImageFile file)
    {
        using var pdf = new MemoryStream();
        var area = new PtRect(Pt.Zero, Pt.Zero, new Pt(file.Header.Width), new Pt(file.Header.Height));
        var item = new PlacedImage(ItemRole.Figure, string.Empty, SourceSpan.None, file, area, area);
        var page = new PageDisplayList(
            string.Empty, string.Empty, "und", new DateOnly(2000, 1, 1), new PageBoxes(area, area, area), [item]);
        var options = new PdfDocumentOptions { Images = new PdfImageOptions(decoder) { Documents = new PdfDocumentReader() } };
        if (!PdfDocumentWriter.Write([page], options, pdf, new DiagnosticBag())) return null;
        var side = Math.Max(file.Header.Width, file.Header.Height) / 72_000d;
        var ppi = Math.Max(1, Math.Min(Ppi, (int)(MostPixels / Math.Max(side, 0.01)))).ToString(CultureInfo.InvariantCulture);
        return Draw(pdf.ToArray(), ppi);
    }

    private static DecodedImage? Draw(byte[] pdf, string ppi)
    {
        DirectoryInfo? folder = null;
        try
        {
            folder = Directory.CreateTempSubdirectory("printlayout-");
            var path = Path.Combine(folder.FullName, "page.pdf");
            File.WriteAllBytes(path, pdf);
            return Pixels(OutsideProgram.Run("pdftoppm", Time, "-r", ppi, "-singlefile", path))
                ?? Pixels(OutsideProgram.Run("mutool", Time, "draw", "-q", "-F", "ppm", "-r", ppi, "-o", "-", path, "1"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder of temporary files is full, or is not there.
            return null;
        }
        finally
        {
            if (folder is not null) Remove(folder);
        }
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The system empties its folder of temporary files.
        }
    }

    private static DecodedImage? Pixels((int Code, byte[] Output, string Complaints)? run) =>
        run is { Code: 0 } ? PortablePixmap(run.Value.Output) : null;

    /// <summary>Reads a portable pixmap (P6) of 8 bits; null for anything else.</summary>
    private static DecodedImage? PortablePixmap(ReadOnlySpan<byte> data)
    {
        if (!data.StartsWith("P6"u8)) return null;
        Span<int> numbers = stackalloc int[3];
        var at = 2;
        for (var i = 0; i < numbers.Length; i++)
        {
            while (at < data.Length && data[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
            while (at < data.Length && data[at] is >= (byte)'0' and <= (byte)'9' && numbers[i] <= MostPixels * 2)
                numbers[i] = (numbers[i] * 10) + data[at++] - '0';
        }

        var (width, height) = (numbers[0], numbers[1]);
        at++;
        var isWhole = numbers[2] == 255 && width is > 0 and <= MostPixels * 2 && height is > 0 and <= MostPixels * 2
            && data.Length - at >= (long)width * height * 3;
        return isWhole ? new DecodedImage(width, height, ImageColour.Rgb, data.Slice(at, width * height * 3).ToArray(), null, null) : null;
    }
}
