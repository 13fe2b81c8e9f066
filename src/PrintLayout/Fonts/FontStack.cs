using System.Collections.Immutable;

namespace PrintLayout.Fonts;

/// <summary>The faces of one role: the first choice, then the fallbacks for characters that it lacks.</summary>
public sealed class FontStack
{
    private readonly FontStack? _western;

    internal FontStack(string role, ImmutableArray<FontFace> faces, FontStack? western = null)
    {
        Role = role;
        Faces = faces;
        _western = western;
    }

    /// <summary>
    /// The faces of Western text beside those of this role: the role <c>latin-ROLE</c> of the manifest, else <c>latin</c>, else these.
    /// </summary>
    public FontStack Western => _western ?? this;

    /// <summary>The role, such as <c>body</c>.</summary>
    public string Role { get; }

    /// <summary>All faces, first choice first; never empty.</summary>
    public ImmutableArray<FontFace> Faces { get; }

    /// <summary>The first choice. Its metrics are the metrics of the role.</summary>
    public FontFace Primary => Faces[0];

    /// <summary>The faces after the first choice, in the order in which they are tried.</summary>
    public ReadOnlySpan<FontFace> Fallbacks => Faces.AsSpan()[1..];

    /// <summary>The first face with a glyph for a code point; null when none has one.</summary>
    /// <param name="codePoint">Unicode scalar value.</param>
    /// <param name="glyphId">The glyph in that face; 0 when there is none.</param>
    public FontFace? FaceFor(int codePoint, out uint glyphId)
    {
        foreach (var face in Faces)
        {
            if (face.TryGetGlyph(codePoint, out glyphId)) return face;
        }

        glyphId = 0;
        return null;
    }
}
