using System.Text;
using PrintLayout.Preflight.Fonts.Names;

namespace PrintLayout.Preflight.Fonts;

/// <summary>Names of the glyphs of a TrueType program (OpenType, post: formats 1 and 2).</summary>
internal static class PostNames
{
    /// <summary>The glyphs by name; none where the table has no names.</summary>
    public static Dictionary<string, int> Read(FontBytes post)
    {
        var glyphs = new Dictionary<string, int>(StringComparer.Ordinal);
        var own = GlyphLists.Macintosh;
        switch (post.UInt32(0))
        {
            case 0x10000:
                for (var i = 0; i < own.Length; i++) glyphs.TryAdd(own[i], i);
                break;
            case 0x20000:
                var count = post.UInt16(32);
                var names = Strings(post, 34 + 2L * count);
                for (var i = 0; i < count; i++)
                {
                    var index = post.UInt16(34 + 2L * i);
                    if (index < own.Length) glyphs.TryAdd(own[index], i);
                    else if (index - own.Length < names.Count) glyphs.TryAdd(names[index - own.Length], i);
                }

                break;
        }

        return glyphs;
    }

    private static List<string> Strings(FontBytes post, long at)
    {
        var names = new List<string>();
        while (at < post.Length)
        {
            var length = post.Byte(at);
            names.Add(Encoding.Latin1.GetString(post.Part(at + 1, length).Span));
            at += 1 + length;
        }

        return names;
    }
}
