using System.Globalization;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Structure;

/// <summary>Walks the page tree. Each node is visited once, so that cycles and shared nodes do no harm.</summary>
internal static class PageTreeReader
{
    private const int Depth = 256;

    /// <summary>The pages in order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limit">Most pages; the walk ends there.</param>
    public static List<PdfPage> Read(PdfObjects file, int limit)
    {
        var pages = new List<PdfPage>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var labels = PageLabels.Read(file);
        Visit(file.Catalog.Data.GetValueOrDefault("Pages"), new Inherited(null, null, null, 0), 0);
        return pages;

        void Visit(IToken? token, Inherited above, int depth)
        {
            if (depth > Depth || pages.Count >= limit || file.Resolve(token) is not DictionaryToken node || !seen.Add(node)) return;
            var entries = new Inherited(
                file.Dictionary(node, "Resources") ?? above.Resources,
                Area.Of(file.Numbers(file.Entry(node, "MediaBox"))) ?? above.Media,
                Area.Of(file.Numbers(file.Entry(node, "CropBox"))) ?? above.Crop,
                file.Number(node, "Rotate") ?? above.Rotation);
            if (file.Array(node, "Kids") is { } kids && file.Name(node, "Type") != "Page")
            {
                foreach (var kid in kids.Data) Visit(kid, entries, depth + 1);
                return;
            }

            var label = labels.Of(pages.Count) ?? (pages.Count + 1).ToString(CultureInfo.InvariantCulture);
            pages.Add(new PdfPage(pages.Count + 1, label, node, entries.Resources, entries.Media)
            {
                Crop = entries.Crop,
                Rotation = entries.Rotation,
                Trim = Area.Of(file.Numbers(file.Entry(node, "TrimBox"))) ?? Area.Of(file.Numbers(file.Entry(node, "ArtBox"))),
                Bleed = Area.Of(file.Numbers(file.Entry(node, "BleedBox"))),
            });
        }
    }

    // What a page takes from the nodes above where it has none of its own (§7.7.3.4).
    private sealed record Inherited(DictionaryToken? Resources, Area? Media, Area? Crop, double Rotation);
}
