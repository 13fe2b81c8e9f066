namespace PrintLayout.Sources;

/// <summary>Words for the faults, for messages.</summary>
public static class InputFaults
{
    /// <summary>What is wrong, in words that follow the name of the file, and what to do.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>
    /// Words for every fault. For <see cref="InputFault.TooLarge"/> the caller writes better ones, since it knows the limit.
    /// </returns>
    public static (string Message, string Hint) Words(this InputFault fault) => fault switch
    {
        InputFault.Missing => ("does not exist", "check the spelling of the path; upper and lower case differ"),
        InputFault.NotAFile => ("is a folder, a pipe or a device, not a file", "name a file"),
        _ => ("cannot be read", "check that it is a file and that you may read it"),
    };
}
