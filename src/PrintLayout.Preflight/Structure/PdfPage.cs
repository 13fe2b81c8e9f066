using System.Globalization;
using PrintLayout.Preflight.Content;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Structure;

/// <summary>A page with what it inherits, ISO 32000-1 §7.7.3.</summary>
/// <param name="Number">Place in the file, from 1.</param>
/// <param name="Label">Its label, else its number.</param>
/// <param name="Dictionary">Its dictionary.</param>
/// <param name="Resources">Its own resources or those of a node above.</param>
/// <param name="Media">The media box; null when there is none or it has no four numbers.</param>
internal sealed record PdfPage(int Number, string Label, DictionaryToken Dictionary, DictionaryToken? Resources, Area? Media)
{
    /// <summary>The trim box, else the art box.</summary>
    public Area? Trim { get; init; }

    /// <summary>The bleed box; null when there is none.</summary>
    public Area? Bleed { get; init; }

    /// <summary>Where the page itself ends: bleed, else trim, else media.</summary>
    public Area Sheet => Bleed ?? Trim ?? Media ?? Area.Everything;

    /// <summary>A place in the default user space as people measure it.</summary>
    public PlaceInMm ToMm(Area area)
    {
        const double MmPerPoint = 25.4 / 72;
        var origin = Trim ?? Media ?? new Area(0, 0, 0, 0);
        return new PlaceInMm(
            (area.Left - origin.Left) * MmPerPoint, (origin.Top - area.Top) * MmPerPoint, (area.Right - area.Left) * MmPerPoint, (area.Top - area.Bottom) * MmPerPoint);
    }
}

/// <summary>Walks the page tree; circles, and nodes that are shared, are met once.</summary>
internal static class PageTree
{
    private const int Depth = 256;

    /// <summary>The pages in order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limit">Most pages; the walk ends there.</param>
    public static List<PdfPage> Read(PdfFile file, int limit)
    {
        var pages = new List<PdfPage>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var labels = PageLabels.Read(file);
        Visit(file.Catalog.Data.GetValueOrDefault("Pages"), null, null, 0);
        return pages;

        void Visit(IToken? token, DictionaryToken? resources, Area? media, int depth)
        {
            if (depth > Depth || pages.Count >= limit || file.Resolve(token) is not DictionaryToken node || !seen.Add(node)) return;
            resources = file.Dictionary(node, "Resources") ?? resources;
            media = Area.Of(file.Numbers(file.Entry(node, "MediaBox"))) ?? media;
            if (file.Array(node, "Kids") is { } kids && file.Name(node, "Type") != "Page")
            {
                foreach (var kid in kids.Data) Visit(kid, resources, media, depth + 1);
                return;
            }

            var label = labels.Of(pages.Count) ?? (pages.Count + 1).ToString(CultureInfo.InvariantCulture);
            pages.Add(new PdfPage(pages.Count + 1, label, node, resources, media)
            {
                Trim = Area.Of(file.Numbers(file.Entry(node, "TrimBox"))) ?? Area.Of(file.Numbers(file.Entry(node, "ArtBox"))),
                Bleed = Area.Of(file.Numbers(file.Entry(node, "BleedBox"))),
            });
        }
    }
}
