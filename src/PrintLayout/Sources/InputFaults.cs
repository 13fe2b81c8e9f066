namespace PrintLayout.Sources;

/// <summary>The faults in words.</summary>
public static class InputFaults
{
    /// <summary>What is wrong, to stand behind the name of the file, and what to do.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>Words for every fault but <see cref="InputFault.None"/> and <see cref="InputFault.TooLarge"/>, whose limit the caller knows.</returns>
    public static (string Message, string Hint) Words(this InputFault fault) => fault switch
    {
        InputFault.Missing => ("does not exist", "check the spelling of the path; upper and lower case differ"),
        InputFault.NotAFile => ("is a folder, a pipe or a device, not a file", "name a file"),
        _ => ("cannot be read", "check that it is a file and that you may read it"),
    };
}
