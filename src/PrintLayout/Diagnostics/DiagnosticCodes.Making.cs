namespace PrintLayout.Diagnostics;

/// <content>Making a paper out of a folder.</content>
public static partial class DiagnosticCodes
{
    /// <summary>The plan of a paper names a section or page that it does not have, or has one twice.</summary>
    public const string PlanName = "PL1050";

    /// <summary>Numbers of the plan of a paper that no paper can have.</summary>
    public const string PlanNumbers = "PL1051";

    /// <summary>A story is not in the paper that was made: it is held, under embargo, or there is no room.</summary>
    public const string StoryHeldOver = "PL8001";

    /// <summary>A page of the paper could not be filled.</summary>
    public const string PageNotFilled = "PL8002";

    /// <summary>The day of issue is not known, or the paper does not appear on it.</summary>
    public const string DayOfIssue = "PL8003";

    /// <summary>A story names a desk or a page that the plan of the paper does not have.</summary>
    public const string StoryWithoutPlace = "PL8004";

    /// <summary>Two manuscripts have one name.</summary>
    public const string StoryNamedTwice = "PL8005";

    /// <summary>A text file of the folder is no manuscript.</summary>
    public const string NoManuscript = "PL8006";

    /// <summary>A booked advertisement found no page.</summary>
    public const string AdWithoutPage = "PL8007";

    /// <summary>An edition file was edited, and is not overwritten.</summary>
    public const string MadeEditionKept = "PL8008";
}
