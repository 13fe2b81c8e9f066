using System.Globalization;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Raster;

namespace PrintLayout.Production.Requests;

/// <summary>The value of <c>--region</c>: left, top, width and height, in mm or pt from the top left corner of the trim.</summary>
/// <param name="Left">From the left edge of the trim; negative in the bleed.</param>
/// <param name="Top">From its top edge.</param>
/// <param name="Width">Width, above zero.</param>
/// <param name="Height">Height, above zero.</param>
public sealed record ProofRegion(Pt Left, Pt Top, Pt Width, Pt Height)
{
    private const string Form = "--region takes left,top,width,height with units, such as 10mm,20mm,100mm,80mm";

    // Three metres: more than any press prints.
    private const decimal MostPoints = 8504;
    private const decimal PointsAnMm = 72m / 25.4m;

    /// <summary>Reads the value.</summary>
    /// <param name="text">The value; null or empty for the whole page.</param>
    /// <param name="region">The region; null for the whole page.</param>
    /// <param name="problem">What is wrong with it, for people.</param>
    public static bool TryParse(string? text, out ProofRegion? region, out string problem)
    {
        (region, problem) = (null, string.Empty);
        if (string.IsNullOrEmpty(text)) return true;
        var lengths = new List<Pt>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (LengthOf(part) is not { } length)
            {
                problem = $"{Form}; “{part}” is none";
                return false;
            }

            lengths.Add(length);
        }

        if (lengths is not [var left, var top, var width, var height] || width <= Pt.Zero || height <= Pt.Zero)
        {
            problem = Form;
            return false;
        }

        region = new ProofRegion(left, top, width, height);
        return true;
    }

    /// <summary>The region on a page, as <see cref="RasterOptions.Region"/> wants it.</summary>
    public PtRect On(PageBoxes boxes) => RasterOptions.RegionFromTrim(boxes, Left, Top, Width, Height);

    private static Pt? LengthOf(string text)
    {
        if (text.Length < 3) return null;
        var factor = text[^2..] switch { "mm" => PointsAnMm, "pt" => 1m, _ => 0m };
        if (factor == 0 || !decimal.TryParse(
            text[..^2], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return null;
        return Math.Abs(number) > MostPoints || Math.Abs(number * factor) > MostPoints ? null : Pt.FromPoints(number * factor);
    }
}
