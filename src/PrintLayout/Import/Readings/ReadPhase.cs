namespace PrintLayout.Import.Readings;

/// <summary>How far a story has been read.</summary>
internal enum ReadPhase
{
    /// <summary>No story has begun.</summary>
    Start,

    /// <summary>A label, kicker or jump line waits for its headline.</summary>
    Waiting,

    /// <summary>A headline stands, no text yet.</summary>
    Head,

    /// <summary>Inside the text.</summary>
    Text,

    /// <summary>A byline, signature or end mark has ended the text.</summary>
    Closed,
}
