using PrintLayout.Layout.Fit;
using PrintLayout.Makeup.Stories;

namespace PrintLayout.Makeup.Shapes;

/// <summary>
/// Shapes that stories may fill, as earlier searches for the page found them. What a key holds is all that decides them, so that a search
/// gives the same with a full memory as with an empty one. A search for a page tries few other stories, so nothing need ever go. For use by
/// one thread.
/// </summary>
internal sealed class ShapeMemory
{
    // About half a megabyte each.
    private readonly Dictionary<Key, ShapeTable> _known = [];

    /// <summary>The table of a story; null when it is not known.</summary>
    public ShapeTable? Find(Key key) => _known.GetValueOrDefault(key);

    /// <summary>Keeps a table that no search has corrected.</summary>
    public void Keep(Key key, ShapeTable table) => _known[key] = table;

    /// <summary>All that decides which shapes a story may fill.</summary>
    /// <param name="Setting">Grid, house style, faces, language.</param>
    /// <param name="Story">The words and figures.</param>
    /// <param name="Jumping">The same where it goes on on another page; null when it ends here.</param>
    /// <param name="Wishes">Rank, level, pins and forms as a text.</param>
    /// <param name="Rows">Rows of the page.</param>
    internal sealed record Key(FitSetting Setting, FitContent Story, FitContent? Jumping, string Wishes, int Rows)
    {
        /// <summary>The key of a story.</summary>
        public static Key? Of(MakeupItem item, FitSetting setting, int rows) => item.Story is not { } story ? null : new Key(
            setting, story.Content, item.Jumping?.Content,
            FormattableString.Invariant($"{item.Rank == 0} {item.Level} {item.Columns} {item.Rows} {item.Kept} ")
                + string.Join(',', item.Forms),
            rows);
    }
}
