using PrintLayout.Fonts;
using PrintLayout.Geometry;

namespace PrintLayout.Layout.Styles;

/// <summary>Where the em box of a Han face stands about the baseline.</summary>
internal static class EmBox
{
    /// <summary>Top of the em box above the baseline.</summary>
    /// <param name="face">The face.</param>
    /// <param name="size">Font size.</param>
    public static Pt TopOf(FontFace face, Pt size)
    {
        var box = face.Tables.TypoAscent - face.Tables.TypoDescent;
        // A face whose typographic ascent and descent do not span one em does not state its em box; 0.88 em is the
        // share above the baseline in nearly all Han faces.
        return box == face.UnitsPerEm ? size.Scale(face.Tables.TypoAscent, face.UnitsPerEm) : size.Scale(88, 100);
    }
}
