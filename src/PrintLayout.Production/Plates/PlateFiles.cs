using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Pdf.Colour;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Plates;
using PrintLayout.Production.Files;
using PrintLayout.Production.House;
using PrintLayout.Production.Inputs;
using PrintLayout.Raster.Separations;
using PrintLayout.Sources;

namespace PrintLayout.Production.Plates;

/// <summary>
/// Writes the plates of a finished PDF as pictures: <c>NAME-C.png</c>, <c>NAME-M.png</c>, <c>NAME-Y.png</c>, <c>NAME-K.png</c>,
/// <c>NAME-spot-INK.png</c> and the sum of inks, <c>NAME-ink.png</c>. Of a file of several pages each name has the number of the page.
/// </summary>
public static class PlateFiles
{
    private const int PerMille = 10;

    private static readonly ImmutableArray<string> Letters = ["C", "M", "Y", "K"];

    /// <summary>The code that draws pictures and converts colours, for plates and for checks by plates.</summary>
    /// <param name="profile">CMYK ICC profile of the press; null for the bundled newsprint.</param>
    /// <param name="sink">Receives PL4020 for a profile that cannot be used; colours are then converted by a formula.</param>
    public static PlatePictures Pictures(string? profile, IDiagnosticSink sink)
    {
        var path = profile ?? BundledFiles.NewsprintProfile;
        var bytes = InputFile.TryRead(path, LayoutLimits.Default.ProfileFileBytes, out _);
        var problem = "cannot be read";
        var isSound = bytes is not null && IccProfile.TryRead(bytes, out problem) is not null;
        if (!isSound)
        {
            sink.Report(Diagnostic.Warning(
                DiagnosticCodes.OutputProfileUnusable, new SourceSpan(path, 0, 0),
                $"the output profile {problem}: RGB is converted by a formula", "give a CMYK profile of the press with --icc"));
        }

        return new PlatePictures(new MagickImageDecoder(), isSound ? bytes : null);
    }

    /// <summary>Writes the plates of all pages.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="request">What is wished.</param>
    /// <param name="pictures">Decodes JPEG and converts colours.</param>
    /// <param name="limits">Bounds on the work.</param>
    /// <param name="sink">Receives PL4001 for a picture that cannot be written, PL5025 for what is not on the plates.</param>
    /// <returns>The pictures that were written.</returns>
    public static ImmutableArray<string> Write(
        byte[] bytes, PlateRequest request, PlatePictures pictures, PreflightLimits limits, IDiagnosticSink sink)
    {
        var written = ImmutableArray.CreateBuilder<string>();
        var pages = new List<SeparatedPage>();
        var problem = PdfSeparations.Draw(bytes, request.Ppi, pictures, limits, page =>
        {
            // The first page waits for a second, which decides how both are named.
            if (pages.Count == 1) WritePage(pages[0], request, isOne: false, written, sink);
            if (pages.Count >= 1) WritePage(page, request, isOne: false, written, sink);
            pages.Add(pages.Count == 0 ? page : page with { Plates = [] });
            foreach (var what in page.NotDrawn) sink.Report(Lacking(request.File, page.Label, what));
        });
        if (pages.Count == 1) WritePage(pages[0], request, isOne: true, written, sink);
        if (problem is not null)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.DocumentNotSeparated, new SourceSpan(request.File, 0, 0), $"its plates cannot be drawn: {problem}",
                "draw fewer pixels with --ppi, or save the file anew from its program"));
        }

        return written.ToImmutable();
    }

    private static void WritePage(
        SeparatedPage page, PlateRequest request, bool isOne, ImmutableArray<string>.Builder written, IDiagnosticSink sink)
    {
        var name = Path.GetFileNameWithoutExtension(request.File);
        if (!isOne) name = FormattableString.Invariant($"{name}-{page.Number}");
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < page.Plates.Length; i++)
        {
            var plate = page.Plates[i];
            var ending = plate.IsSpot ? Free("spot-" + OutputPattern.FileName(plate.Name)) : Letters[i];
            Save(ending, stream => InkPictures.WritePlate(stream, page.Width, request.Ppi, plate.Amounts));
        }

        byte[][] amounts = [.. page.Plates.Select(plate => plate.Amounts)];
        Save("ink", stream => InkPictures.WriteSum(stream, page.Width, request.Ppi, amounts, request.InkLimit * PerMille));

        void Save(string ending, Action<Stream> write)
        {
            var path = Path.Combine(request.Folder, $"{name}-{ending}.png");
            if (AtomicFile.TryWrite(path, write, sink)) written.Add(path);
        }

        // Two inks whose names differ in what no disk takes have two files.
        string Free(string wished)
        {
            var free = wished;
            for (var i = 2; !taken.Add(free); i++) free = FormattableString.Invariant($"{wished}-{i}");
            return free;
        }
    }

    private static Diagnostic Lacking(string file, string page, string what) => Diagnostic.Warning(
        DiagnosticCodes.DocumentNotSeparated, new SourceSpan(file, 0, 0), $"page {page}: the plates lack {what}",
        "the press file has it: separate the page with the plant's own program, such as Ghostscript's tiffsep");
}
