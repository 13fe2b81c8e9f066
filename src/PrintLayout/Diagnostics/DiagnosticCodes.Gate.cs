using System.Collections.Immutable;

namespace PrintLayout.Diagnostics;

/// <content>The gate before the press: what papers count as grave faults (差错).</content>
public static partial class DiagnosticCodes
{
    /// <summary>The same story, or nearly the same, stands twice in an edition.</summary>
    public const string StoryTwice = "PL8101";

    /// <summary>A story of an earlier issue stands in the paper again.</summary>
    public const string StoryAgain = "PL8102";

    /// <summary>The same picture, or nearly the same, stands twice in an edition.</summary>
    public const string PictureTwice = "PL8103";

    /// <summary>A picture of an earlier issue stands in the paper again.</summary>
    public const string PictureAgain = "PL8104";

    /// <summary>A headline has nothing in common with the text below it.</summary>
    public const string HeadOverOtherText = "PL8105";

    /// <summary>The number of the issue is not the one that is due.</summary>
    public const string IssueNumberWrong = "PL8106";

    /// <summary>A date, a day of the week or a lunar date is not that of the issue.</summary>
    public const string IssueDateWrong = "PL8107";

    /// <summary>The number of pages is not the one that is written or planned.</summary>
    public const string PageCountWrong = "PL8108";

    /// <summary>Names of pages have a gap, are out of order, or are not those of the plan.</summary>
    public const string PageNameWrong = "PL8109";

    /// <summary>A story goes on where it does not, or comes from where it does not.</summary>
    public const string JumpWithoutEnd = "PL8110";

    /// <summary>A text names a page that the edition does not have.</summary>
    public const string NamedPageMissing = "PL8111";

    /// <summary>A booked advertisement is not in the paper.</summary>
    public const string BookedAdMissing = "PL8112";

    /// <summary>An advertisement stands on two pages.</summary>
    public const string AdTwice = "PL8113";

    /// <summary>An advertisement stands on another page than the one that is booked.</summary>
    public const string AdOnOtherPage = "PL8114";

    /// <summary>An advertisement stands in the paper and is not booked for the day.</summary>
    public const string AdNotBooked = "PL8115";

    /// <summary>An item of the imprint that the house requires is not there.</summary>
    public const string ImprintItemMissing = "PL8116";

    /// <summary>A word that the house forbids.</summary>
    public const string WordForbidden = "PL8117";

    /// <summary>A word that the house watches.</summary>
    public const string WordWatched = "PL8118";

    /// <summary>A name stands with another post than its own, or with none at its first mention.</summary>
    public const string PostOfName = "PL8119";

    /// <summary>Names stand together in another order than that of the house.</summary>
    public const string NameOrder = "PL8120";

    /// <summary>A byline that is marked as uncertain is about to go to press.</summary>
    public const string UncertainBylineToPress = "PL8121";

    /// <summary>A placeholder is about to go to press: a figure or an advertisement without its artwork.</summary>
    public const string PlaceholderToPress = "PL8122";

    /// <summary>A line of the archive cannot be read.</summary>
    public const string ArchiveLineBad = "PL8123";

    /// <summary>The gate stops the press: press files are not written.</summary>
    public const string PressStopped = "PL8124";

    /// <summary>What the gate finds in an edition: the codes that a plan may let stop the press.</summary>
    internal static ImmutableArray<string> Gate { get; } =
        [
            StoryTwice, StoryAgain, PictureTwice, PictureAgain, HeadOverOtherText, IssueNumberWrong, IssueDateWrong, PageCountWrong,
            PageNameWrong, JumpWithoutEnd, NamedPageMissing, BookedAdMissing, AdTwice, AdOnOtherPage, AdNotBooked, ImprintItemMissing,
            WordForbidden, WordWatched, PostOfName, NameOrder, UncertainBylineToPress, PlaceholderToPress,
        ];
}
