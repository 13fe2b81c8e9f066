namespace PrintLayout.Production.Compose;

/// <summary>A part of the text of a case that has emphasis marks or a reading.</summary>
/// <param name="Start">First character, in code points.</param>
/// <param name="End">One past its last character.</param>
/// <param name="Reading">The reading; null for emphasis marks (着重号).</param>
public readonly record struct ComposeRange(int Start, int End, string? Reading);
