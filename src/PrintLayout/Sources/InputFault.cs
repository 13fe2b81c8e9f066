namespace PrintLayout.Sources;

/// <summary>Why a file that a user named cannot be read.</summary>
public enum InputFault
{
    /// <summary>There is no fault.</summary>
    None,

    /// <summary>The file does not exist.</summary>
    Missing,

    /// <summary>It is a folder, a pipe, a device or a socket.</summary>
    NotAFile,

    /// <summary>Its rights forbid reading, or its path is not a valid one.</summary>
    Unreadable,

    /// <summary>It is larger than the limit.</summary>
    TooLarge,
}
