using System.Collections.Immutable;

namespace PrintLayout.Copy;

/// <summary>The kinds of figures that are known, and what sets them apart. A kind that is added gets its line here.</summary>
public static class FigureKinds
{
    /// <summary>A photograph: the only kind of which a little may be cropped unasked.</summary>
    public const string Photo = "photo";

    /// <summary>A table, set from the data of a file.</summary>
    public const string Table = "table";

    /// <summary>A chart: drawn from the data of a file, or the placeholder of one that is still to come.</summary>
    public const string Chart = "chart";

    /// <summary>A QR code.</summary>
    public const string Qr = "qr";

    /// <summary>A box of text in the manuscript (资料链接, 编者按). It is written in the text, so no front matter names it.</summary>
    public const string Box = "box";

    /// <summary>The kinds that front matter may name.</summary>
    public static ImmutableArray<string> Names { get; } =
        [Photo, Chart, "map", "graphic", Table, Qr, "cartoon", "illustration", "drawing", "logo", "portrait"];

    /// <summary>Whether a kind is one that front matter may name.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsKnown(string kind) => Names.Contains(kind, StringComparer.Ordinal);
}
