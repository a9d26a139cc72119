/**
 */
package org.trellis.model.exchange.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.trellis.model.base.impl.EntityImpl;

import org.trellis.model.exchange.ExchangePackage;
import org.trellis.model.exchange.ImportRun;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Import Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getChosen <em>Chosen</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getFiles <em>Files</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getStartedAt <em>Started At</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getStartedBy <em>Started By</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getAdded <em>Added</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getChanged <em>Changed</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getDropped <em>Dropped</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getRejected <em>Rejected</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getUndoneAt <em>Undone At</em>}</li>
 *   <li>{@link org.trellis.model.exchange.impl.ImportRunImpl#getUndoneBy <em>Undone By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImportRunImpl extends EntityImpl implements ImportRun {
	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChosen()
	 * @generated
	 * @ordered
	 */
	protected static final String CHOSEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChosen()
	 * @generated
	 * @ordered
	 */
	protected String chosen = CHOSEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFiles() <em>Files</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiles()
	 * @generated
	 * @ordered
	 */
	protected static final String FILES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFiles() <em>Files</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiles()
	 * @generated
	 * @ordered
	 */
	protected String files = FILES_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartedAt() <em>Started At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant STARTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedAt() <em>Started At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant startedAt = STARTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartedBy() <em>Started By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String STARTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedBy() <em>Started By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedBy()
	 * @generated
	 * @ordered
	 */
	protected String startedBy = STARTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdded() <em>Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdded()
	 * @generated
	 * @ordered
	 */
	protected static final int ADDED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAdded() <em>Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdded()
	 * @generated
	 * @ordered
	 */
	protected int added = ADDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getChanged() <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanged()
	 * @generated
	 * @ordered
	 */
	protected static final int CHANGED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getChanged() <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanged()
	 * @generated
	 * @ordered
	 */
	protected int changed = CHANGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDropped() <em>Dropped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDropped()
	 * @generated
	 * @ordered
	 */
	protected static final int DROPPED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDropped() <em>Dropped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDropped()
	 * @generated
	 * @ordered
	 */
	protected int dropped = DROPPED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRejected() <em>Rejected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRejected()
	 * @generated
	 * @ordered
	 */
	protected static final int REJECTED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRejected() <em>Rejected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRejected()
	 * @generated
	 * @ordered
	 */
	protected int rejected = REJECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndoneAt() <em>Undone At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoneAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant UNDONE_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndoneAt() <em>Undone At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoneAt()
	 * @generated
	 * @ordered
	 */
	protected Instant undoneAt = UNDONE_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndoneBy() <em>Undone By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoneBy()
	 * @generated
	 * @ordered
	 */
	protected static final String UNDONE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndoneBy() <em>Undone By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoneBy()
	 * @generated
	 * @ordered
	 */
	protected String undoneBy = UNDONE_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImportRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExchangePackage.Literals.IMPORT_RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChosen() {
		return chosen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChosen(String newChosen) {
		String oldChosen = chosen;
		chosen = newChosen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__CHOSEN, oldChosen, chosen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFiles() {
		return files;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiles(String newFiles) {
		String oldFiles = files;
		files = newFiles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__FILES, oldFiles, files));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStartedAt() {
		return startedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedAt(Instant newStartedAt) {
		Instant oldStartedAt = startedAt;
		startedAt = newStartedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__STARTED_AT, oldStartedAt, startedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartedBy() {
		return startedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedBy(String newStartedBy) {
		String oldStartedBy = startedBy;
		startedBy = newStartedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__STARTED_BY, oldStartedBy, startedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAdded() {
		return added;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdded(int newAdded) {
		int oldAdded = added;
		added = newAdded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__ADDED, oldAdded, added));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getChanged() {
		return changed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChanged(int newChanged) {
		int oldChanged = changed;
		changed = newChanged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__CHANGED, oldChanged, changed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDropped() {
		return dropped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDropped(int newDropped) {
		int oldDropped = dropped;
		dropped = newDropped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__DROPPED, oldDropped, dropped));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRejected() {
		return rejected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRejected(int newRejected) {
		int oldRejected = rejected;
		rejected = newRejected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__REJECTED, oldRejected, rejected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getUndoneAt() {
		return undoneAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndoneAt(Instant newUndoneAt) {
		Instant oldUndoneAt = undoneAt;
		undoneAt = newUndoneAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__UNDONE_AT, oldUndoneAt, undoneAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUndoneBy() {
		return undoneBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndoneBy(String newUndoneBy) {
		String oldUndoneBy = undoneBy;
		undoneBy = newUndoneBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExchangePackage.IMPORT_RUN__UNDONE_BY, oldUndoneBy, undoneBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExchangePackage.IMPORT_RUN__FORMAT:
				return getFormat();
			case ExchangePackage.IMPORT_RUN__SOURCE:
				return getSource();
			case ExchangePackage.IMPORT_RUN__CHOSEN:
				return getChosen();
			case ExchangePackage.IMPORT_RUN__FILES:
				return getFiles();
			case ExchangePackage.IMPORT_RUN__STARTED_AT:
				return getStartedAt();
			case ExchangePackage.IMPORT_RUN__STARTED_BY:
				return getStartedBy();
			case ExchangePackage.IMPORT_RUN__ADDED:
				return getAdded();
			case ExchangePackage.IMPORT_RUN__CHANGED:
				return getChanged();
			case ExchangePackage.IMPORT_RUN__DROPPED:
				return getDropped();
			case ExchangePackage.IMPORT_RUN__REJECTED:
				return getRejected();
			case ExchangePackage.IMPORT_RUN__UNDONE_AT:
				return getUndoneAt();
			case ExchangePackage.IMPORT_RUN__UNDONE_BY:
				return getUndoneBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExchangePackage.IMPORT_RUN__FORMAT:
				setFormat((String)newValue);
				return;
			case ExchangePackage.IMPORT_RUN__SOURCE:
				setSource((String)newValue);
				return;
			case ExchangePackage.IMPORT_RUN__CHOSEN:
				setChosen((String)newValue);
				return;
			case ExchangePackage.IMPORT_RUN__FILES:
				setFiles((String)newValue);
				return;
			case ExchangePackage.IMPORT_RUN__STARTED_AT:
				setStartedAt((Instant)newValue);
				return;
			case ExchangePackage.IMPORT_RUN__STARTED_BY:
				setStartedBy((String)newValue);
				return;
			case ExchangePackage.IMPORT_RUN__ADDED:
				setAdded((Integer)newValue);
				return;
			case ExchangePackage.IMPORT_RUN__CHANGED:
				setChanged((Integer)newValue);
				return;
			case ExchangePackage.IMPORT_RUN__DROPPED:
				setDropped((Integer)newValue);
				return;
			case ExchangePackage.IMPORT_RUN__REJECTED:
				setRejected((Integer)newValue);
				return;
			case ExchangePackage.IMPORT_RUN__UNDONE_AT:
				setUndoneAt((Instant)newValue);
				return;
			case ExchangePackage.IMPORT_RUN__UNDONE_BY:
				setUndoneBy((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExchangePackage.IMPORT_RUN__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_RUN__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_RUN__CHOSEN:
				setChosen(CHOSEN_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_RUN__FILES:
				setFiles(FILES_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_RUN__STARTED_AT:
				setStartedAt(STARTED_AT_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_RUN__STARTED_BY:
				setStartedBy(STARTED_BY_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_RUN__ADDED:
				setAdded(ADDED_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_RUN__CHANGED:
				setChanged(CHANGED_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_RUN__DROPPED:
				setDropped(DROPPED_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_RUN__REJECTED:
				setRejected(REJECTED_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_RUN__UNDONE_AT:
				setUndoneAt(UNDONE_AT_EDEFAULT);
				return;
			case ExchangePackage.IMPORT_RUN__UNDONE_BY:
				setUndoneBy(UNDONE_BY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExchangePackage.IMPORT_RUN__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case ExchangePackage.IMPORT_RUN__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ExchangePackage.IMPORT_RUN__CHOSEN:
				return CHOSEN_EDEFAULT == null ? chosen != null : !CHOSEN_EDEFAULT.equals(chosen);
			case ExchangePackage.IMPORT_RUN__FILES:
				return FILES_EDEFAULT == null ? files != null : !FILES_EDEFAULT.equals(files);
			case ExchangePackage.IMPORT_RUN__STARTED_AT:
				return STARTED_AT_EDEFAULT == null ? startedAt != null : !STARTED_AT_EDEFAULT.equals(startedAt);
			case ExchangePackage.IMPORT_RUN__STARTED_BY:
				return STARTED_BY_EDEFAULT == null ? startedBy != null : !STARTED_BY_EDEFAULT.equals(startedBy);
			case ExchangePackage.IMPORT_RUN__ADDED:
				return added != ADDED_EDEFAULT;
			case ExchangePackage.IMPORT_RUN__CHANGED:
				return changed != CHANGED_EDEFAULT;
			case ExchangePackage.IMPORT_RUN__DROPPED:
				return dropped != DROPPED_EDEFAULT;
			case ExchangePackage.IMPORT_RUN__REJECTED:
				return rejected != REJECTED_EDEFAULT;
			case ExchangePackage.IMPORT_RUN__UNDONE_AT:
				return UNDONE_AT_EDEFAULT == null ? undoneAt != null : !UNDONE_AT_EDEFAULT.equals(undoneAt);
			case ExchangePackage.IMPORT_RUN__UNDONE_BY:
				return UNDONE_BY_EDEFAULT == null ? undoneBy != null : !UNDONE_BY_EDEFAULT.equals(undoneBy);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (format: ");
		result.append(format);
		result.append(", source: ");
		result.append(source);
		result.append(", chosen: ");
		result.append(chosen);
		result.append(", files: ");
		result.append(files);
		result.append(", startedAt: ");
		result.append(startedAt);
		result.append(", startedBy: ");
		result.append(startedBy);
		result.append(", added: ");
		result.append(added);
		result.append(", changed: ");
		result.append(changed);
		result.append(", dropped: ");
		result.append(dropped);
		result.append(", rejected: ");
		result.append(rejected);
		result.append(", undoneAt: ");
		result.append(undoneAt);
		result.append(", undoneBy: ");
		result.append(undoneBy);
		result.append(')');
		return result.toString();
	}

} //ImportRunImpl
