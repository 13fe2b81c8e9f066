using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Reading.Yaml;

/// <content>Lengths, counts and ranges.</content>
internal sealed partial class ValueReader
{
    // The largest page of a PDF whose unit is 1/72 inch has 14,400 pt (ISO 32000-1, annex C.2); no length on a page is longer.
    private const decimal MostPoints = 14_400m;
    private const decimal MostEm = 1_000m;

    // Values of axes are numbers of 16.16 bits (OpenType, table fvar).
    private const decimal MostOfAxis = 32_767m;

    /// <summary>Reads an absolute length in mm or pt, not negative.</summary>
    /// <param name="node">The node.</param>
    /// <param name="zero">Whether 0 is allowed.</param>
    public Pt? Length(YamlNode? node, bool zero = false)
    {
        if (node is null) return null;
        if (Quantity(node) is not var (amount, unit)) return BadLength(node);
        if (unit is not ("mm" or "pt")) return BadLength(node);
        var points = unit == "mm" ? amount * 72m / 25.4m : amount;
        if (amount < 0 || (!zero && Pt.FromPoints(Math.Min(points, MostPoints)) == Pt.Zero))
            return BadValueOf<Pt>(node, zero ? "a length that is not negative" : "a length above zero",
                "Write a length such as 9pt or 24mm.");
        if (points > MostPoints) return BadValueOf<Pt>(node, "a length a page can have", "Lengths go up to 14400pt (5080mm).");
        return Pt.FromPoints(points);
    }

    /// <summary>Reads a length in em.</summary>
    /// <param name="node">The node.</param>
    /// <param name="least">The least amount allowed, in em.</param>
    public Em? Ems(YamlNode? node, decimal least = 0)
    {
        if (node is null) return null;
        if (Quantity(node) is not (var amount, "em"))
            return BadValueOf<Em>(node, "a length in em", "Write a length relative to the type size, such as 13em or 0.2em.");
        if (amount < least || amount > MostEm)
        {
            var hint = FormattableString.Invariant($"Write an amount from {least:0.###}em to {MostEm:0}em.");
            return BadValueOf<Em>(node, "a length that makes sense here", hint);
        }

        return new Em((int)decimal.Round(amount * 1000m, MidpointRounding.AwayFromZero));
    }

    /// <summary>Reads a value of an axis of a variable face: a number with up to three places.</summary>
    /// <param name="node">The node.</param>
    public decimal? AxisValue(YamlNode? node)
    {
        if (node is null) return null;
        if (Quantity(node) is not (var amount, "") || decimal.Round(amount, 3) != amount || Math.Abs(amount) > MostOfAxis)
            return BadValueOf<decimal>(node, "a value of an axis", "Write a number such as 600 or 87.5.");
        return amount;
    }

    /// <summary>Reads a whole number.</summary>
    /// <param name="node">The node.</param>
    /// <param name="least">The least number allowed.</param>
    /// <param name="most">The greatest number allowed; null for <c>LayoutLimits.Count</c>.</param>
    public int? Count(YamlNode? node, int least, int? most = null) =>
        node is null
            ? null
            : WholeNumber((node as YamlScalar)?.Value, least, most ?? Limits.Count)
                ?? BadCount(node, least, most ?? Limits.Count, string.Empty);

    /// <summary>Reads the rows of a drop cap: 0, 2 or 3.</summary>
    /// <param name="node">The node.</param>
    public int? DropCapRows(YamlNode? node)
    {
        if (Count(node, 0, DropCapStyle.MostRows) is not { } rows) return null;
        if (rows is 0 or >= DropCapStyle.LeastRows) return rows;
        Error(DiagnosticCodes.BadValue, node!, "A drop cap of one row is none.", "Write 2 or 3, or 0 for none.");
        return null;
    }

    /// <summary>Reads a number of rows: a whole number with or without the unit <c>row</c>.</summary>
    /// <param name="node">The node.</param>
    /// <param name="least">The least number allowed.</param>
    public int? Rows(YamlNode? node, int least)
    {
        if (node is null) return null;
        var text = (node as YamlScalar)?.Value;
        if (text is not null && text.EndsWith("row", StringComparison.Ordinal)) text = text[..^3].TrimEnd();
        return WholeNumber(text, least, Limits.Count) ?? BadCount(node, least, Limits.Count, ", such as 62 or 62row");
    }

    /// <summary>Reads a range <c>1-4</c> or a single number; both ends count, from 1.</summary>
    public IndexRange? Range(YamlNode? node)
    {
        if (node is null) return null;
        const string Hint = "Write a range such as 1-4, or a single number; counting starts at 1.";
        var parts = (node as YamlScalar)?.Value.Split('-') ?? [];
        var first = parts.Length is 1 or 2 ? WholeNumber(parts[0].Trim(), 0, Limits.Count) : null;
        var last = parts.Length == 2 ? WholeNumber(parts[1].Trim(), 0, Limits.Count) : first;
        if (first is not { } from || last is not { } to) return BadValueOf<IndexRange>(node, "a range", Hint);
        if (from < 1) return BadValueOf<IndexRange>(node, "a range that starts at 1 or later", Hint);
        return to < from ? BadValueOf<IndexRange>(node, "a range that runs forwards", Hint) : new IndexRange(from, to);
    }

    /// <summary>
    /// Reads a number of rows, columns or lines: a fixed one (<c>18</c>, <c>18row</c>) or a range for the search
    /// (<c>16-24</c>).
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="least">The least number allowed.</param>
    /// <param name="most">The greatest number allowed; null for <c>LayoutLimits.Count</c>.</param>
    public CountRange? CountRange(YamlNode? node, int least, int? most = null)
    {
        if (node is null) return null;
        var parts = ((node as YamlScalar)?.Value ?? string.Empty).Replace("row", string.Empty, StringComparison.Ordinal).Split('-');
        var limit = most ?? Limits.Count;
        var from = WholeNumber(parts[0].Trim(), least, limit);
        var to = parts.Length == 2 ? WholeNumber(parts[1].Trim(), least, limit) : from;
        return parts.Length <= 2 && from is { } low && to is { } high && high >= low
            ? new CountRange(low, high)
            : BadRange(node, least, limit);
    }

    /// <summary>Reads a type size: a fixed one (<c>32pt</c>) or a range for the search (<c>28pt-36pt</c>).</summary>
    public SizeRange? SizeRange(YamlNode? node)
    {
        if (node is not YamlScalar { Value: var text } || text.IndexOf('-', StringComparison.Ordinal) is not (> 0 and var dash))
            return Length(node) is { } size ? size : default(SizeRange?);
        const string Hint = "Write a size such as 32pt, or a range such as 28pt-36pt.";
        if (PointsOf(text[..dash]) is not { } least || PointsOf(text[(dash + 1)..]) is not { } most)
            return BadValueOf<SizeRange>(node, "a range of sizes", Hint);
        return least <= most ? new SizeRange(least, most) : BadValueOf<SizeRange>(node, "a range that runs upwards", Hint);
    }

    /// <summary>Reads a size: <c>100mm x 80mm</c>, or columns by rows, <c>4 x 20</c>.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Lengths or cells, the others null; null after an error, and when there is none.</returns>
    public (Mm? Width, Mm? Height, int? Columns, int? Rows)? AdSize(YamlNode? node)
    {
        if (node is null) return null;
        var parts = ((node as YamlScalar)?.Value ?? string.Empty).Split('x', '×');
        if (parts.Length == 2)
        {
            if (MmOf(parts[0]) is { } width && MmOf(parts[1]) is { } height) return (width, height, null, null);
            if (WholeNumber(parts[0].Trim(), 1, Limits.Columns) is { } columns && WholeNumber(parts[1].Trim(), 1, Limits.Count) is { } rows)
                return (null, null, columns, rows);
        }

        return BadValueOf<(Mm?, Mm?, int?, int?)>(
            node, "a size", "Write width and height, such as 100mm x 80mm, or columns and rows, such as 4 x 20.");
    }

    private static Mm? MmOf(string text) => Quantity(text.Trim()) is (var amount and > 0, "mm") && amount * 72m / 25.4m <= MostPoints
        ? new Mm((int)decimal.Round(amount * 1000m, MidpointRounding.AwayFromZero))
        : null;

    private static Pt? PointsOf(string text) =>
        Quantity(text.Trim()) is (var amount and > 0 and <= MostPoints, "pt") ? Pt.FromPoints(amount) : null;

    private Pt? BadLength(YamlNode node) =>
        BadValueOf<Pt>(
            node,
            "a length in mm or pt",
            "Write a length with its unit, such as 390mm or 9pt "
            + "(em and row count only where the key asks for them, such as 13em or 62row).");

    private CountRange? BadRange(YamlNode node, int least, int most) => BadValueOf<CountRange>(
        node,
        "a number or range that makes sense here",
        FormattableString.Invariant($"Write a whole number from {least} to {most}, such as 18, or a range such as 16-24."));

    private int? BadCount(YamlNode node, int least, int most, string form) =>
        BadValueOf<int>(
            node,
            "a whole number that makes sense here",
            FormattableString.Invariant($"Write a whole number from {least} to {most}{form}."));

    /// <summary>Splits <c>9pt</c> into its number and its unit.</summary>
    private static (decimal Amount, string Unit)? Quantity(YamlNode node) => node is YamlScalar { Value: var text } ? Quantity(text) : null;

    private static (decimal Amount, string Unit)? Quantity(string text)
    {
        var unit = text.Length;
        while (unit > 0 && char.IsAsciiLetter(text[unit - 1])) unit--;
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return decimal.TryParse(text.AsSpan(0, unit).TrimEnd(' '), Style, CultureInfo.InvariantCulture, out var amount)
            && Math.Abs(amount) < 1_000_000m
            ? (amount, text[unit..])
            : null;
    }

    private static int? WholeNumber(string? text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : null;
}
