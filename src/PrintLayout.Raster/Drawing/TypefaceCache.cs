using System.Collections.Concurrent;
using PrintLayout.Fonts;
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
        return data is null ? null : SKTypeface.FromData(data, face.Index);
    }
}
