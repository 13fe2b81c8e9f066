using PrintLayout.Fonts;
using PrintLayout.Text.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>
/// How sub- and superscripts are made from plain characters when the face has none (composition.md C16.8): the size and the height are
/// those of the face's own ² where it has one, so that ² and a made ⁶ are alike, else those of its table OS/2.
/// </summary>
/// <param name="Size">Font size, in thousandths of that of the line.</param>
/// <param name="Rise">How far the baseline stands above that of the line, in thousandths of its font size; negative below.</param>
internal readonly record struct ScriptForms(int Size, int Rise)
{
    private const int UsualSize = 600;
    private const int UsualRise = 350;
    private const int UsualDrop = 100;

    // Smaller cannot be read in newsprint, larger does not look like a script.
    private const int LeastSize = 550;
    private const int MostSize = 700;

    /// <summary>The measures of a face.</summary>
    /// <param name="face">The face.</param>
    /// <param name="position">Where the characters stand.</param>
    public static ScriptForms Of(FontFace face, ScriptPosition position)
    {
        var own = position == ScriptPosition.Superscript ? '²' : '₂';
        if (OwnOf(face, own) is { } drawn) return drawn;
        var (em, tables) = (face.UnitsPerEm, face.Tables);
        var raised = OwnOf(face, '²')?.Size;
        if (position == ScriptPosition.Superscript)
        {
            var height = tables.SuperscriptOffset > 0 ? tables.SuperscriptOffset * 1000 / em : UsualRise;
            return new ScriptForms(SizeOf(tables.SuperscriptSize, em), height);
        }

        var drop = tables.SubscriptOffset > 0 ? Math.Max(tables.SubscriptOffset * 1000 / em, UsualDrop) : UsualDrop;
        return new ScriptForms(raised ?? SizeOf(tables.SubscriptSize, em), -drop);
    }

    /// <summary>A text in which a stretch has become the plain or the small characters.</summary>
    /// <param name="text">The paragraph's text.</param>
    /// <param name="item">The stretch.</param>
    /// <param name="isSmall">Whether the small ones are asked for.</param>
    /// <returns>The text, of the same length; null when a character has no small one.</returns>
    public static string? Rewritten(string text, TextItem item, bool isSmall)
    {
        var written = text.ToCharArray();
        for (var i = item.Start; i < item.Start + item.Length; i++)
        {
            // Characters that are small by themselves need no other.
            var plain = ScriptCharacters.PlainOf(text[i]);
            written[i] = isSmall ? ScriptCharacters.SmallOf(plain, item.Script) : plain;
            if (written[i] == '\0') return null;
        }

        return new string(written);
    }

    private static ScriptForms? OwnOf(FontFace face, char small)
    {
        if (!face.TryGetGlyph(small, out var own) || !face.TryGetGlyph('2', out var plain)) return null;
        var (ink, whole) = (face.InkBoxOf(own), face.InkBoxOf(plain));
        var (height, all) = (ink.Top - ink.Bottom, whole.Top - whole.Bottom);
        if (height <= 0 || all <= 0) return null;
        var size = Math.Clamp(height * 1000 / all, LeastSize, MostSize);
        return new ScriptForms(size, ink.Bottom * 1000 / face.UnitsPerEm - whole.Bottom * size / face.UnitsPerEm);
    }

    private static int SizeOf(int units, int unitsPerEm) =>
        units > 0 ? Math.Clamp(units * 1000 / unitsPerEm, LeastSize, MostSize) : UsualSize;
}
