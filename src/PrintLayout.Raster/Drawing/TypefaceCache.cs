using System.Collections.Concurrent;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using SkiaSharp;

namespace PrintLayout.Raster.Drawing;

/// <summary>
/// The Skia typefaces of font faces, each opened once for all threads, which may share them. A face that Skia cannot open is kept as
/// null, so that it is tried only once.
/// </summary>
internal sealed class TypefaceCache : IDisposable
{
    private readonly ConcurrentDictionary<FontFace, Lazy<SKTypeface?>> _typefaces = new();

    public SKTypeface? Of(FontFace face) => _typefaces.GetOrAdd(face, static f => new Lazy<SKTypeface?>(() => Open(f))).Value;

    /// <summary>Reports PL2001 for each face of a page that cannot be opened.</summary>
    public void ReportUnusable(PageDisplayList page, IDiagnosticSink sink)
    {
        foreach (var face in page.Items.OfType<GlyphRun>().Select(r => r.Face).Distinct<FontFace>())
        {
            if (Of(face) is not null) continue;
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.FontUnusable,
                SourceSpan.OfFile(face.Path),
                $"the face {face.Name} cannot be drawn: the font file is damaged or was taken away",
                "fetch the font file again"));
        }
    }

    public void Dispose()
    {
        foreach (var typeface in _typefaces.Values)
        {
            if (typeface.IsValueCreated) typeface.Value?.Dispose();
        }
    }

    // SKData maps the file; Skia keeps the mapping alive for as long as the typeface needs it.
    private static SKTypeface? Open(FontFace face)
    {
        using var data = SKData.Create(face.Path);
        var typeface = data is null ? null : SKTypeface.FromData(data, face.Index);
        if (typeface is null || face.Positions.IsEmpty) return typeface;
        using (typeface)
        {
            return typeface.Clone(new SKFontArguments { VariationDesignPosition = [.. face.Positions.Select(Coordinate)] });
        }
    }

    private static SKFontVariationPositionCoordinate Coordinate(AxisPosition at) =>
        new() { Axis = SKFourByteTag.Parse(at.Tag), Value = (float)at.Value };
}
