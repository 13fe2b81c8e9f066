namespace PrintLayout.Layout.Validation;

/// <summary>A finding that the layout defends.</summary>
/// <param name="Finding">Its word in layouts, such as <c>through-cut</c>.</param>
/// <param name="Message">What was found.</param>
/// <param name="Reason">Why it is right here.</param>
public sealed record AcceptedFinding(string Finding, string Message, string Reason);
