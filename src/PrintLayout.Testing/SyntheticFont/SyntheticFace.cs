using System.Collections.Concurrent;
using System.Security.Cryptography;
using PrintLayout.Fonts;

namespace PrintLayout.Testing.SyntheticFont;

/// <summary>
/// Opens the synthetic faces. The files lie in the temp folder under the digest of their bytes, so runs share them and none piles up.
/// </summary>
internal static class SyntheticFace
{
    private static readonly ConcurrentDictionary<SyntheticVariant, Lazy<string>> Paths = new();

    /// <summary>A face; the caller disposes it.</summary>
    /// <param name="variant">Its kind.</param>
    public static FontFace Open(SyntheticVariant variant = SyntheticVariant.Mainland) =>
        FontFace.TryOpen(PathOf(variant), 0, out var problem) ?? throw new InvalidOperationException(problem);

    /// <summary>The font file of a variant.</summary>
    /// <param name="variant">Its kind.</param>
    public static string PathOf(SyntheticVariant variant) =>
        Paths.GetOrAdd(variant, v => new Lazy<string>(() => Write(v))).Value;

    /// <summary>The bytes of a variant.</summary>
    /// <param name="variant">Its kind.</param>
    public static byte[] Bytes(SyntheticVariant variant) =>
        SyntheticFontWriter.Write(SyntheticGlyphSet.Of(variant), "Synthetic" + variant);

    private static string Write(SyntheticVariant variant)
    {
        var bytes = Bytes(variant);
        var path = Path.Combine(Path.GetTempPath(), $"printlayout-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}.ttf");
        if (File.Exists(path) && new FileInfo(path).Length == bytes.Length) return path;
        // Another test process may be doing the same: each writes its own file and moves it into place whole.
        var own = path + "." + Path.GetRandomFileName();
        File.WriteAllBytes(own, bytes);
        File.Move(own, path, overwrite: true);
        return path;
    }
}
