using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Structure;

/// <summary>A page with its inherited entries, ISO 32000-1 §7.7.3.</summary>
/// <param name="Number">Place in the file, from 1.</param>
/// <param name="Label">Its label, else its number.</param>
/// <param name="Dictionary">Its dictionary.</param>
/// <param name="Resources">Its own resources or those of a node above.</param>
/// <param name="Media">The media box; null when there is none or it is not four numbers.</param>
internal sealed record PdfPage(int Number, string Label, DictionaryToken Dictionary, DictionaryToken? Resources, Area? Media)
{
    /// <summary>The crop box, its own or of a node above; null when there is none.</summary>
    public Area? Crop { get; init; }

    /// <summary>By how many degrees it is turned when it is shown.</summary>
    public double Rotation { get; init; }

    /// <summary>The trim box, else the art box.</summary>
    public Area? Trim { get; init; }

    /// <summary>The bleed box; null when there is none.</summary>
    public Area? Bleed { get; init; }

    /// <summary>The area of the page itself: bleed, else trim, else media.</summary>
    public Area Sheet => Bleed ?? Trim ?? Media ?? Area.Everything;

    /// <summary>A place in default user space (points, y up) as millimetres from the top left corner of the trim, y down.</summary>
    public PlaceInMm ToMm(Area area)
    {
        const double MmPerPoint = 25.4 / 72;
        var origin = Trim ?? Media ?? new Area(0, 0, 0, 0);
        return new PlaceInMm(
            (area.Left - origin.Left) * MmPerPoint,
            (origin.Top - area.Top) * MmPerPoint,
            (area.Right - area.Left) * MmPerPoint,
            (area.Top - area.Bottom) * MmPerPoint);
    }
}
