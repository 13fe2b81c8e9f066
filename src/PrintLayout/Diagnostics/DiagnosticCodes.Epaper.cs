namespace PrintLayout.Diagnostics;

/// <content>Codes of the electronic edition.</content>
public static partial class DiagnosticCodes
{
    /// <summary>A story of the paper is not on the web.</summary>
    public const string StoryNotOnline = "PL8301";

    /// <summary>Two editions of one run have the same day.</summary>
    public const string DayTwice = "PL8302";

    /// <summary>The record of a day in the site cannot be read.</summary>
    public const string DayRecordUnreadable = "PL8303";

    /// <summary>A page has errors, and is not on the web.</summary>
    public const string PageNotOnline = "PL8304";
}
