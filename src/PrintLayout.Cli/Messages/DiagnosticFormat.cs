namespace PrintLayout.Cli.Messages;

/// <summary>The form in which findings are written.</summary>
internal enum DiagnosticFormat
{
    /// <summary>With the source line, a caret below the place, and hints.</summary>
    Human,

    /// <summary><c>file:line:column: error PL1004: message</c>.</summary>
    Short,

    /// <summary><c>file(line,column): error PL1004: message</c>, which build servers and IDEs know.</summary>
    MSBuild,

    /// <summary>One JSON object a line, on standard output.</summary>
    Json,
}
