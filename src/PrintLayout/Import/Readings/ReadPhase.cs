namespace PrintLayout.Import.Readings;

/// <summary>How far a story has been read.</summary>
internal enum ReadPhase
{
    /// <summary>No story has begun.</summary>
    Start,

    /// <summary>A label, kicker or jump line waits for its headline.</summary>
    Waiting,

    /// <summary>A jump line from another page stands; the rest of a story may follow without a headline.</summary>
    Jumped,

    /// <summary>A headline stands, no text yet.</summary>
    Head,

    /// <summary>A headline and a caption stand; a picture story may end here.</summary>
    Pictured,

    /// <summary>Inside the text.</summary>
    Text,

    /// <summary>Inside the text, behind its first crosshead. One alone is rare.</summary>
    Parted,

    /// <summary>Inside a text with several crossheads.</summary>
    Sectioned,

    /// <summary>A byline, signature or end mark has ended the text.</summary>
    Closed,
}
