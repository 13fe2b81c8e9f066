namespace PrintLayout.Sources;

/// <summary>Why a file that a user named gives no bytes.</summary>
public enum InputFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>It is a folder, a pipe, a device or a socket.</summary>
    NotAFile,

    /// <summary>It may not be read, or its path is one that no file can have.</summary>
    Unreadable,

    /// <summary>It is larger than the limit.</summary>
    TooLarge,
}
