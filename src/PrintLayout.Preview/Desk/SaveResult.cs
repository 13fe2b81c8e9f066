namespace PrintLayout.Preview.Desk;

/// <summary>What became of a manuscript that was to be saved.</summary>
internal enum SaveResult
{
    /// <summary>It is saved.</summary>
    Saved,

    /// <summary>The preview was started without the right to write.</summary>
    Refused,

    /// <summary>No page depends on such a manuscript.</summary>
    Unknown,

    /// <summary>It is no text, or too long.</summary>
    Unfit,

    /// <summary>It changed on disk since it was read.</summary>
    Conflict,

    /// <summary>The disk does not take it.</summary>
    Unwritable,
}
