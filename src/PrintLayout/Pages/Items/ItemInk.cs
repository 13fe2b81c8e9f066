using PrintLayout.Pages.Inks;

namespace PrintLayout.Pages.Items;

/// <summary>What an item is printed with.</summary>
public static class ItemInk
{
    /// <summary>The ink of an item; bare paper for an image, whose pixels have inks of their own.</summary>
    /// <param name="item">The item.</param>
    public static Ink Of(DisplayItem item) => item switch
    {
        GlyphRun run => run.Ink,
        FilledRect fill => fill.Ink,
        StrokedRect frame => frame.Ink,
        FilledPath path => path.Ink,
        _ => Ink.Paper,
    };
}
