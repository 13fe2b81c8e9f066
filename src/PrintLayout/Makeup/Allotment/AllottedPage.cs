using PrintLayout.Plan.Layouts;

namespace PrintLayout.Makeup.Allotment;

/// <summary>A page that is to be filled.</summary>
/// <param name="Name">Its name.</param>
/// <param name="House">Number of its master and style.</param>
/// <param name="Room">Base columns times rows that stories may fill, separators included; without nameplate and advertisements.</param>
/// <param name="Stories">How many stories it should have.</param>
internal sealed record AllottedPage(string Name, int House, int Room, CountRange Stories)
{
    /// <summary>Number of its section; the pages of one stand behind each other.</summary>
    public int Section { get; init; }

    /// <summary>The largest area that fillers can take; 0 where there are none.</summary>
    public int Filler { get; init; }

    /// <summary>Most stories that it can have.</summary>
    public required int MostStories { get; init; }
}
