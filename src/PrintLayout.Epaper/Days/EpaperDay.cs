using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Epaper.Articles;

namespace PrintLayout.Epaper.Days;

/// <summary>A day of the paper as the site shows it.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Date">The day.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Stories">Its stories that are online, in the order of the pages.</param>
internal sealed record EpaperDay(
    string Paper, DateOnly Date, string Language, ImmutableArray<EpaperPage> Pages, ImmutableArray<OnlineStory> Stories)
{
    /// <summary>Its folder in the site.</summary>
    public string Folder => FolderOf(Date);

    /// <summary>The folder of a day.</summary>
    /// <param name="date">The day.</param>
    public static string FolderOf(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The stories of a page.</summary>
    /// <param name="page">The page.</param>
    public static IEnumerable<OnlineStory> StoriesOf(EpaperPage page) => page.Zones.Select(zone => zone.Story);
}
