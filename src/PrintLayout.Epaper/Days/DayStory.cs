namespace PrintLayout.Epaper.Days;

/// <summary>What the record of a day keeps of a story.</summary>
/// <param name="File">Its page in the folder of the day.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Summary">Its first words.</param>
internal sealed record DayStory(string File, string Headline, string Summary);
