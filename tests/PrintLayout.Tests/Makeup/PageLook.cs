using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Tests.Makeup;

/// <summary>What a designer would circle on a page, by measures of our own.</summary>
internal static class PageLook
{
    /// <summary>Heads with a line of less than half the length of another.</summary>
    public static IEnumerable<string> RaggedHeads(MadePage page) => Headlines(page)
        .Where(lines => lines.Count > 1 && lines.Min(line => line.Width.Milli) * 2 < lines.Max(line => line.Width.Milli))
        .Select(lines => string.Join("｜", lines.Select(line => line.Text)));

    /// <summary>Heads of briefs whose text begins in another column.</summary>
    public static IEnumerable<string> HeadsAlone(MadePage page)
    {
        var geometry = page.Page.Geometry;
        return geometry.Modules.Where(module => module.Stories.Length > 1).SelectMany(module => module.Legs)
            .Select(leg => geometry.Lines.Where(line => line.Origin.X >= leg.Area.X && line.Origin.X < leg.Area.Right
                && line.Origin.Y >= leg.Area.Y && line.Origin.Y <= leg.Area.Bottom).MaxBy(line => line.Origin.Y))
            .OfType<LineGeometry>().Where(line => line.Role == ItemRole.Headline).Select(line => line.Text);
    }

    private static IEnumerable<List<LineGeometry>> Headlines(MadePage page) => page.Page.Geometry.Lines
        .Where(line => line.Role == ItemRole.Headline).GroupBy(line => (line.Story, line.Size)).Select(lines => lines.ToList());
}
