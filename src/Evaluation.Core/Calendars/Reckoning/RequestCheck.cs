using Evaluation.Diagnostics;

namespace Evaluation.Calendars.Reckoning;

/// <summary>Checks that the dates of a request are there and in an order that can be.</summary>
internal sealed class RequestCheck(DiagnosticBag bag)
{
    internal void Check(DisclosureRequest request, DateOnly? asOf)
    {
        CheckReceipt(request.Receipt);
        DateOnly received = request.Receipt.Date ?? request.Receipt.Arrived;
        if (request.Correction is { } correction)
            CheckCorrection(correction, received);
        foreach (Consultation consultation in request.Consultations)
            CheckConsultation(consultation, received);
        if (request.Extension is { } extension)
            CheckExtension(extension, received);
        CheckOrder(request.Replied, DeadlineTexts.DayOfReply, received, DeadlineTexts.DayOfReceipt);
        CheckOrder(asOf, DeadlineTexts.DayReckonedTo, received, DeadlineTexts.DayOfReceipt);
    }

    private void CheckReceipt(RequestReceipt receipt)
    {
        LocalText channel = DeadlineTexts.Of(receipt.Channel);
        if (receipt.Date is null)
            Add(CalendarDiagnostics.NotConfirmed, channel);
        CheckOrder(receipt.Confirmed, DeadlineTexts.DayOfConfirmation, receipt.Arrived, DeadlineTexts.DayOfArrival);
        if (receipt is { CountsFromArrival: true, Confirmed: not null })
            Add(CalendarDiagnostics.UnusedConfirmation, channel);
        if (receipt is { Channel: RequestChannel.OrdinaryPost, Confirmed: { } confirmed } && confirmed > receipt.Arrived)
            Add(CalendarDiagnostics.LateConfirmation, IsoDate.Of(receipt.Arrived), IsoDate.Of(confirmed));
    }

    private void CheckCorrection(CorrectionNotice correction, DateOnly received)
    {
        CheckOrder(correction.Given, DeadlineTexts.DayOfCorrectionNotice, received, DeadlineTexts.DayOfReceipt);
        if (correction.Corrected is not { } corrected)
            return;
        CheckReceipt(corrected);
        CheckOrder(
            corrected.Date ?? corrected.Arrived, DeadlineTexts.DayOfCorrectedReceipt, correction.Given, DeadlineTexts.DayOfCorrectionNotice);
    }

    private void CheckConsultation(Consultation consultation, DateOnly received)
    {
        CheckOrder(consultation.Sent, DeadlineTexts.DayOfAsking, received, DeadlineTexts.DayOfReceipt);
        CheckOrder(consultation.Received, DeadlineTexts.DayOfLetter, consultation.Sent, DeadlineTexts.DayOfAsking);
        CheckOrder(consultation.Answered, DeadlineTexts.DayOfOpinion, consultation.Received, DeadlineTexts.DayOfLetter);
    }

    private void CheckExtension(ReplyExtension extension, DateOnly received)
    {
        if (extension.WorkingDays is < 1 or > StatutoryPeriods.LongestExtension)
            Add(CalendarDiagnostics.ExtensionLength, extension.WorkingDays, StatutoryPeriods.LongestExtension);
        CheckOrder(extension.Approved, DeadlineTexts.DayOfApproval, received, DeadlineTexts.DayOfReceipt);
        CheckOrder(extension.Notified, DeadlineTexts.DayOfExtensionNotice, extension.Approved, DeadlineTexts.DayOfApproval);
    }

    private void CheckOrder(DateOnly? later, LocalText laterName, DateOnly earlier, LocalText earlierName)
    {
        if (later < earlier)
            Add(CalendarDiagnostics.OutOfOrder, laterName, IsoDate.Of(later.Value), earlierName, IsoDate.Of(earlier));
    }

    private void Add(DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        bag.Add(descriptor, Place.Unknown, arguments);
}
